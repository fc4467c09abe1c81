import type { Nodes, PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Place } from "../../markdown/position.ts";
import { type FlatText, LINK } from "../../read/flat-text.ts";

/** One line of a paragraph, however it is marked up. Each link in it is one character. */
export interface Line extends FlatText {
  /** How many characters at its beginning are bold; none, where it begins plainly. */
  readonly bold: number;
  /** The nodes that it is made of. */
  readonly nodes: readonly PhrasingContent[];
  readonly place: Place;
}

/** The text of a part of a line, links by their names. */
export function plainPart(line: FlatText, from = 0, to = line.text.length): string {
  let text = "";
  for (let at = from; at < to; at++) {
    const character = line.text[at] as string;
    text += character === LINK ? (line.links.get(at)?.name ?? "") : character;
  }
  return text;
}

/** The text of some nodes on one line. */
export function textIn(node: Nodes | undefined): string {
  return node === undefined ? "" : textOf(node).replaceAll(/\s+/g, " ").trim();
}
