import type { PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { VFile } from "vfile";
import { type FlatLink, linkOf } from "../markdown/links.ts";
import type { Place } from "../markdown/position.ts";
import { placeIn, startOf } from "../markdown/position.ts";
import { characterAt, offsetAfter } from "../markdown/text-offset.ts";
import { report } from "../model/finding.ts";

/** Represents a link in flat text. */
export const LINK = "\uFFFC";

/** Text between two tildes each is struck out where people read it, and would be published. */
export const STRUCK_OUT = /~~(?=\S)[^~]*[^\s~]~~/;
export const NOT_STRUCK_OUT = "text between ~~ is struck out; remove it";

/** What people call the nodes of Markdown that a fact can't contain. */
const MARKS: Readonly<Record<string, string>> = {
  break: "line break",
  delete: "strikethrough",
  emphasis: "italics",
  footnoteReference: "footnote",
  html: "HTML",
  image: "image",
  inlineCode: "code",
  strong: "bold type",
};

/** A paragraph as one string in which each link is one character, with a mapping back to the source. */
export interface FlatText {
  readonly text: string;
  /** By index in `text`. */
  readonly links: ReadonlyMap<number, FlatLink>;
  placeAt(index: number): Place;
}

/** Turns inline nodes into a {@link FlatText}; reports nodes that facts cannot contain. */
export function flatten(file: VFile, nodes: readonly PhrasingContent[]): FlatText {
  const links = new Map<number, FlatLink>();
  /** The index in the text at which each node begins. */
  const starts: number[] = [];
  let text = "";
  for (const node of nodes) {
    starts.push(text.length);
    if (node.type === "text") {
      if (STRUCK_OUT.test(node.value)) {
        report(file, startOf(node), "fact-syntax", NOT_STRUCK_OUT);
      }
      text += node.value.replaceAll("\n", " ");
    } else if (node.type === "link") {
      links.set(text.length, linkOf(node));
      text += LINK;
    } else {
      report(
        file,
        startOf(node),
        "fact-syntax",
        `a fact consists of plain text and links; remove the ${MARKS[node.type] ?? "mark"}`,
      );
      // What it says is still read, so that nothing else seems to be wrong.
      text += textOf(node);
    }
  }
  const offsetIn = offsetsIn(String(file.value));
  return {
    text,
    links,
    placeAt(index) {
      const last = starts.findLastIndex((start) => start <= index);
      const node = nodes[last];
      const inside = index - (starts[last] ?? 0);
      return placeIn(file, node === undefined ? 0 : offsetIn(node, inside));
    },
  };
}

/**
 * Finds the offset in the source of a character of a node. The value of a text node is not written as
 * it is in the source, where it has escaped marks. Each request is usually further on than the one before, so the search
 * starts where that one ended.
 */
function offsetsIn(source: string): (node: PhrasingContent, index: number) => number {
  let reached: { node: PhrasingContent; taken: number; at: number } | undefined;
  return (node, index) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (node.type !== "text") return index === 0 ? start : end;
    const isFurther = reached?.node === node && reached.taken <= index;
    let { taken, at } = isFurther && reached !== undefined ? reached : { taken: 0, at: start };
    for (; at < end && taken < index; taken++) at = offsetAfter(source, at, node.value, taken);
    reached = { node, taken, at };
    return Math.min(characterAt(source, at, node.value, taken), end);
  };
}
