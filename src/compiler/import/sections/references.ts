import type { ListItem, RootContent } from "mdast";
import { lookUpKey } from "../../../library/text/look-up-key.ts";
import type { Place } from "../../markdown/position.ts";
import { sourceOf } from "../../model/sources.ts";
import { cleaned } from "../document/labeled-value.ts";
import { plainPart } from "../document/line.ts";
import { list, listItem, paragraph, text, textParagraph } from "../document/nodes.ts";
import { LONGEST_NAME } from "../limits.ts";
import { excerpt } from "../note.ts";
import { report } from "../report.ts";
import { linesBelow } from "./prose.ts";
import type { SectionScope } from "./statement.ts";

/** One line of the references. */
export interface Reference {
  /** What the entry calls it. */
  readonly name: string;
  /** The address that it gives, or that of the source of this name. */
  readonly address?: string;
  readonly place: Place;
}

/** The references of an entry. One without an address that is not a known source is reported. */
export function referencesIn(scope: SectionScope, nodes: readonly RootContent[]): Reference[] {
  const { file, catalog } = scope;
  return linesBelow(scope, nodes).flatMap((line) => {
    const name = cleaned(plainPart(line).replace(/^\s*(?:\[?\^?\d+\]?[.:)]?|[-*•])\s+/, ""));
    if (name === "") return [];
    const addresses = [...line.links.values()].map((link) => link.address);
    const bare = /https?:\/\/[^\s)\]>]+/.exec(name)?.[0];
    const address =
      [...addresses, bare ?? ""].find((one) => URL.canParse(one)) ?? addressOf(scope, name);
    if (address === undefined) {
      const message = `"${excerpt(name)}" has no address, and no source under seeds/sources has this name; it goes to the body`;
      report(file, line.place, "reference", message);
    } else if (sourceOf(catalog, address) === undefined) {
      const message = `${address} belongs to no source under seeds/sources; describe it there to cite it`;
      report(file, line.place, "unknown-source", message);
    }
    return [{ name, ...(address === undefined ? {} : { address }), place: line.place }];
  });
}

/** The address of the source of a name. */
function addressOf({ catalog }: SectionScope, name: string): string | undefined {
  const key = lookUpKey(name.slice(0, LONGEST_NAME));
  return catalog.entries("sources").find(({ record }) => lookUpKey(record.name) === key)?.record
    .address;
}

/** The references that a seed can hold, as a list of links by the names of their sources. */
export function citedReferences(
  { catalog }: SectionScope,
  references: readonly Reference[],
): RootContent[] {
  const items = new Map<string, ListItem>();
  for (const { address } of references) {
    const source = address === undefined ? undefined : sourceOf(catalog, address);
    if (address === undefined || source === undefined) continue;
    const children = [text(source.record.name)];
    items.set(address, listItem(paragraph([{ type: "link", url: address, children }])));
  }
  return items.size === 0 ? [] : [list([...items.values()])];
}

/** The references that a seed can't hold, as text. */
export function unaddressed(
  { catalog }: SectionScope,
  references: readonly Reference[],
): RootContent[] {
  return references
    .filter(({ address }) => address === undefined || sourceOf(catalog, address) === undefined)
    .map(({ name }) => textParagraph(`Reference: ${name.replaceAll(/https?:\/\//g, "")}`));
}
