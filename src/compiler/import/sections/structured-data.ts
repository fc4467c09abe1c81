import { lookUpKey } from "../../../library/look-alikes.ts";
import { placeIn } from "../../read/inline.ts";
import type { Place } from "../../seed.ts";
import type { WrittenValue } from "../document/labeled-value.ts";
import { addDispute, addFact, factOf, type Reading } from "../entry-draft.ts";
import { tell } from "../rules.ts";
import type { JsonBlock } from "../text/json-blocks.ts";
import { interpret } from "../values/interpret.ts";

/** What the JSON of an entry says. */
export interface Markup {
  readonly name?: string;
  readonly description?: string;
}

/** Keys that say nothing about the flight that the entry would not. */
const SILENT =
  /^(?:@.*|additionalType|url|mainEntityOfPage|subjectOf|mainEntity|inLanguage|image|disambiguatingDescription)$/;

/** Reads the JSON of an entry: what the entry lacks becomes facts, what contradicts it is told. */
export function readMarkup(reading: Reading, block: JsonBlock, name: string | undefined): Markup {
  const { file } = reading;
  // Keys and values are looked up in the order in which they stand.
  let cursor = 0;
  const placeOf = (text: string): Place => {
    const at = block.text.indexOf(text, cursor);
    if (at !== -1) cursor = at;
    return placeIn(file, block.from + cursor);
  };
  const thing = parse(reading, block);
  if (thing === undefined) return {};
  const said: { name?: string; description?: string } = {};
  for (const [key, value] of Object.entries(thing)) {
    const texts = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
    const place = placeOf(`"${key}"`);
    if (key === "name" && texts[0] !== undefined) {
      said.name = texts[0].replaceAll(/\s+/g, " ").trim();
      if (name !== undefined && lookUpKey(said.name) !== lookUpKey(name)) {
        tell(
          file,
          place,
          "contradiction",
          `the JSON is called ${said.name.slice(0, 80)}, the entry ${name.slice(0, 80)}; the entry is believed`,
        );
      }
    } else if (key === "description" && texts[0] !== undefined) {
      said.description = texts[0].replaceAll(/\s+/g, " ").trim();
    } else if (key === "sameAs") {
      for (const text of texts) sameAs(reading, text, placeOf(text));
    } else if (key === "alternateName") {
      for (const text of texts)
        addAll(reading, { is: "aliases" }, written(text, placeOf(text), "alternateName"));
    } else if (key === "identifier") {
      for (const one of Array.isArray(value) ? value : [value]) identifier(reading, one, place);
    } else if (!SILENT.test(key)) {
      tell(
        file,
        place,
        "no-field",
        `"${key.slice(0, 60)}" in the JSON is left aside; the entry itself is read`,
      );
    }
  }
  return said;
}

/** The object that a block of JSON describes; the first with a name, where there are several. */
function parse({ file }: Reading, block: JsonBlock): Record<string, unknown> | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(block.text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const offset = Number(/at position (\d+)/.exec(reason)?.[1] ?? 0);
    const short = reason
      .replaceAll(/\s+/g, " ")
      .replace(/(?:, \.{3}| in JSON).*$/, "")
      .slice(0, 80)
      .toWellFormed();
    tell(
      file,
      placeIn(file, block.from + Math.min(offset, Math.max(0, block.text.length - 1))),
      "broken-json",
      `the JSON does not parse (${short}); nothing is taken from it`,
    );
    return undefined;
  }
  const isThing = (value: unknown): value is Record<string, unknown> =>
    typeof value === "object" && value !== null && !Array.isArray(value);
  const graph = isThing(parsed) && Array.isArray(parsed["@graph"]) ? parsed["@graph"] : parsed;
  const things = (Array.isArray(graph) ? graph : [graph]).filter(isThing);
  return (
    things.find((thing) => thing["sameAs"] !== undefined) ??
    things.find((thing) => thing["name"] !== undefined) ??
    things[0]
  );
}

function sameAs(reading: Reading, address: string, place: Place): void {
  const path = /wikidata\.org/.test(address)
    ? "identifiers.wikidata"
    : /wikipedia\.org/.test(address)
      ? "identifiers.wikipedia"
      : undefined;
  if (path === undefined) {
    if (!/4ort\.xyz/.test(address)) {
      tell(
        reading.file,
        place,
        "no-field",
        `the record has no field for ${address.slice(0, 100)} in sameAs`,
      );
    }
    return;
  }
  const value = {
    ...written(address, place, "sameAs"),
    links: [{ name: address, address, place }],
  };
  for (const fact of interpret(reading, { is: "field", path }, value).facts) {
    const known = factOf(reading, path);
    const [said, other] = [fact, known].map((one) =>
      path === "identifiers.wikidata" ? one?.value : one?.target,
    );
    if (known === undefined) addFact(reading, fact);
    else if (said !== undefined && said !== other && decoded(said) !== decoded(other ?? "")) {
      const text = path === "identifiers.wikidata" ? said : (said.split("/wiki/")[1] ?? said);
      addDispute(reading, known, text, "the JSON of the entry says so, its header does not");
      tell(
        reading.file,
        place,
        "contradiction",
        `sameAs says ${text}, line ${known.valuePlace.line} says ${other?.split("/wiki/").at(-1)}; the entry is believed, the other is written as disputed`,
      );
    }
  }
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** `{ "@type": "PropertyValue", "propertyID": "COSPAR", "value": "2016-045A" }` */
function identifier(reading: Reading, value: unknown, place: Place): void {
  const isObject = typeof value === "object" && value !== null;
  const {
    propertyID,
    name,
    value: text,
  } = (isObject ? value : { value }) as Record<string, unknown>;
  const id = String(propertyID ?? name ?? "");
  const said = String(text ?? "");
  const path =
    /cospar|international designator/i.test(id) || /^\d{4}-\d{3}[A-Z]{1,3}$/.test(said)
      ? "identifiers.cospar"
      : /satcat|norad/i.test(id)
        ? "identifiers.satcat"
        : /wikidata/i.test(id) || /^Q\d+$/.test(said)
          ? "identifiers.wikidata"
          : undefined;
  if (path === undefined) {
    const what = [id, said].filter((one) => one !== "").join(" ");
    tell(
      reading.file,
      place,
      "no-field",
      `the record has no field for the identifier ${what.slice(0, 80).toWellFormed()} in the JSON`,
    );
    return;
  }
  addAll(reading, { is: "field", path }, written(said, place, "identifier"));
}

function addAll(
  reading: Reading,
  meaning: Parameters<typeof interpret>[1],
  value: WrittenValue,
): void {
  for (const fact of interpret(reading, meaning, value).facts) addFact(reading, fact);
}

function written(value: string, place: Place, label: string): WrittenValue {
  const text = value.replaceAll(/\s+/g, " ").trim();
  const placeOf = () => place;
  return { text, links: [], citations: [], disputes: [], label, labelPlace: place, place, placeOf };
}
