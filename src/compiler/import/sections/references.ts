import type { ListItem, RootContent } from "mdast";
import { lookUpKey } from "../../../library/look-alikes.ts";
import type { FlatLink } from "../../read/inline.ts";
import type { Place } from "../../seed.ts";
import { sourceOf } from "../../sources.ts";
import { cleaned } from "../document/labeled-value.ts";
import { plainPart } from "../document/line.ts";
import type { Reading } from "../entry-draft.ts";
import { tell } from "../rules.ts";
import { linesBelow } from "./prose.ts";

/** One line of the references. */
export interface Reference {
  /** What the entry calls it. */
  readonly name: string;
  /** The address that it gives, or that of the source of this name. */
  readonly address?: string;
  readonly place: Place;
}

/** The references of an entry; one without address that is no known source is told and kept. */
export function referencesIn(reading: Reading, nodes: readonly RootContent[]): Reference[] {
  return linesBelow(reading, nodes).flatMap((line) => {
    const name = cleaned(plainPart(line).replace(/^\s*(?:\[?\^?\d+\]?[.:)]?|[-*•])\s+/, ""));
    if (name === "") return [];
    const addresses = [...line.links.values()].map((link: FlatLink) => link.address);
    const bare = /https?:\/\/[^\s)\]>]+/.exec(name)?.[0];
    const address =
      addresses.find((one) => URL.canParse(one)) ??
      (bare !== undefined && URL.canParse(bare) ? bare : undefined);
    const known = address ?? addressOf(reading, name);
    if (known === undefined) {
      tell(
        reading.file,
        line.place,
        "reference",
        `"${name.slice(0, 80)}" has no address, and no source under seeds/sources has this name; it goes to the body`,
      );
    } else if (sourceOf(reading.catalog, known) === undefined) {
      tell(
        reading.file,
        line.place,
        "unknown-source",
        `${known} belongs to no source under seeds/sources; describe it there to cite it`,
      );
    }
    return [{ name, ...(known === undefined ? {} : { address: known }), place: line.place }];
  });
}

/** The address of the source of a name. */
function addressOf({ catalog }: Reading, name: string): string | undefined {
  const key = lookUpKey(name.slice(0, 200));
  return catalog.entries("sources").find(({ record }) => lookUpKey(record.name) === key)?.record
    .address;
}

/** The references that a seed can hold, as a list of links by the names of their sources. */
export function citedReferences(
  { catalog }: Reading,
  references: readonly Reference[],
): RootContent[] {
  const items = new Map<string, ListItem>();
  for (const { address } of references) {
    const source = address === undefined ? undefined : sourceOf(catalog, address);
    if (address === undefined || source === undefined) continue;
    const children = [{ type: "text" as const, value: source.record.name }];
    const link = { type: "link" as const, url: address, children };
    items.set(address, {
      type: "listItem",
      spread: false,
      children: [{ type: "paragraph", children: [link] }],
    });
  }
  if (items.size === 0) return [];
  return [{ type: "list", ordered: false, spread: false, children: [...items.values()] }];
}

/** The references that a seed can't hold, as text. */
export function unaddressed({ catalog }: Reading, references: readonly Reference[]): RootContent[] {
  return references
    .filter(({ address }) => address === undefined || sourceOf(catalog, address) === undefined)
    .map(({ name }) => ({
      type: "paragraph",
      children: [{ type: "text", value: `Reference: ${name.replaceAll(/https?:\/\//g, "")}` }],
    }));
}
