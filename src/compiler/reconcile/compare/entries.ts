import { lookUpKey } from "../../../library/text/look-up-key.ts";
import type { Field } from "../../fields/index.ts";
import { padsAt, resolveName } from "../../import/index.ts";
import type { Catalog } from "../../model/catalog.ts";
import type { Entry } from "../../model/entry.ts";
import type { Comparison } from "./comparison.ts";

/** The entry that a catalogue names, if the record has it. */
export function namedEntry(catalog: Catalog, field: Field, name: string): Entry | undefined {
  if (field.type.is !== "entry") return undefined;
  const { kind } = field.type;
  const found = resolveName(catalog, kind, name);
  if ("entry" in found) {
    const whole = kind === "launch-vehicles" || found.rest.trim() === "" || kind === "launch-sites";
    return whole ? found.entry : undefined;
  }
  return kind === "launch-sites" ? padNamed(catalog, name) : undefined;
}

/** The pad that has the number in a name: `Baikonur LC31`, `LC201`; at the spaceport, where it is named. */
function padNamed(catalog: Catalog, name: string): Entry<"launch-sites"> | undefined {
  const number = /\p{L}?(\d+[A-Z]?)\b/u.exec(name)?.[1];
  if (number === undefined) return undefined;
  const there = padsAt(catalog, name);
  const pads = there.length > 0 ? there : catalog.entries("launch-sites");
  const found = pads.filter(({ record }) => firstNumber(record.pad ?? "") === number);
  return found.length === 1 ? found[0] : undefined;
}

const firstNumber = (pad: string) => /\d+[A-Z]?/.exec(pad)?.[0];

/** Compares an entry of the record, by its id, with what a catalogue calls it. */
export function compareEntries(
  catalog: Catalog,
  field: Field,
  own: string,
  theirs: string,
): Comparison {
  if (lookUpKey(own) === lookUpKey(theirs)) return "same";
  if (field.type.is === "port") return comparePorts(catalog, own, theirs);
  if (field.type.is !== "entry") return "incomparable";
  const ours = catalog.find(field.type.kind, own);
  const named = namedEntry(catalog, field, theirs);
  if (named !== undefined) return named.id === own ? "same" : "different";
  // An item of Wikidata that the record does not know can be anything.
  if (/^Q\d+$/.test(theirs)) return "incomparable";
  const [key, other] = [ours?.record.name ?? own, theirs].map(lookUpKey) as [string, string];
  if (key === other) return "same";
  if (key.startsWith(`${other}-`) || other.startsWith(`${key}-`)) return "within";
  // The pad has a name of its own in the catalogue.
  const isThere = padsAt(catalog, theirs).some(({ id }) => id === own);
  return field.type.kind === "launch-sites" && isThere ? "within" : "different";
}

/** Catalogues name ports in many ways; one that has no word in common with ours is another. */
function comparePorts(catalog: Catalog, own: string, theirs: string): Comparison {
  const port = catalog.ports.get(own)?.record;
  const words = (text: string) => lookUpKey(text).split("-");
  const known = new Set(words(`${port?.name ?? own} ${own}`));
  const named = words(theirs).filter((word) => !/^(?:iss|port|docking|the|of)$/.test(word));
  if (named.every((word) => known.has(word))) return "same";
  return named.some((word) => known.has(word)) ? "within" : "different";
}
