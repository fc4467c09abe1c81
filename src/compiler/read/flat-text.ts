import type { PhrasingContent } from "mdast";
import type { VFile } from "vfile";
import { type FlatLink, linkOf } from "../markdown/links.ts";
import type { Place } from "../markdown/position.ts";
import { placeIn, startOf } from "../markdown/position.ts";
import { report } from "../model/finding.ts";

/** Stands for a link in flat text. */
export const LINK = "\uFFFC";

/** A paragraph as one string, in which each link is one character, with the way back to the source. */
export interface FlatText {
  readonly text: string;
  /** By index in `text`. */
  readonly links: ReadonlyMap<number, FlatLink>;
  placeAt(index: number): Place;
}

/** Makes a {@link FlatText} of inline nodes; what has no place in facts is reported. */
export function flatten(file: VFile, nodes: readonly PhrasingContent[]): FlatText {
  const links = new Map<number, FlatLink>();
  /** Where in the text the nodes begin. */
  const starts: number[] = [];
  let text = "";
  for (const node of nodes) {
    starts.push(text.length);
    if (node.type === "text") {
      text += node.value.replaceAll("\n", " ");
    } else if (node.type === "link") {
      links.set(text.length, linkOf(node));
      text += LINK;
    } else {
      report(
        file,
        startOf(node),
        "fact-syntax",
        `a fact is plain text and links; take out the ${node.type}`,
      );
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
 * Finds the offset in the source of a character of a node; in a text, backslashes before it were
 * taken out. What is asked for is mostly further on than what was asked for before, and is looked
 * for from there.
 */
function offsetsIn(source: string): (node: PhrasingContent, index: number) => number {
  let reached: { node: PhrasingContent; taken: number; at: number } | undefined;
  return (node, index) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (node.type !== "text") return index === 0 ? start : end;
    const isFurther = reached?.node === node && reached.taken <= index;
    let { taken, at } = isFurther && reached !== undefined ? reached : { taken: 0, at: start };
    for (; at < end; taken++, at++) {
      const from = at;
      if (source[at] === "\\" && source[at] !== node.value[taken]) at++;
      if (taken !== index) continue;
      reached = { node, taken, at: from };
      return at;
    }
    return end;
  };
}
