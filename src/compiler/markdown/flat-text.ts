import type { Link, Nodes, PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import { report } from "../model/finding.ts";
import type { Place } from "../model/seed.ts";

/** Represents a link in flat text. */
export const LINK = "\uFFFC";

/** A paragraph as one string in which each link is one character, with a mapping back to the source. */
export interface FlatText {
  readonly text: string;
  /** By index in `text`. */
  readonly links: ReadonlyMap<number, FlatLink>;
  placeAt(index: number): Place;
}

export interface FlatLink {
  readonly name: string;
  readonly address: string;
  readonly place: Place;
}

const indexes = new WeakMap<VFile, ReturnType<typeof location>>();

/** The line and column of an offset in the text of a file. */
export function placeIn(file: VFile, offset: number): Place {
  const index = indexes.get(file) ?? location(file);
  indexes.set(file, index);
  const { line, column } = index.toPoint(offset) ?? { line: 1, column: 1 };
  return { line, column };
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
      text += node.value.replaceAll("\n", " ");
    } else if (node.type === "link") {
      links.set(text.length, linkOf(node));
      text += LINK;
    } else {
      report(
        file,
        startOf(node),
        "fact-syntax",
        `a fact consists of plain text and links; remove the ${node.type}`,
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
 * Finds the offset in the source of a character of a node. The value of a text node lacks the
 * backslashes of the source. Each request is usually further on than the one before, so the search
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

/** All links in these nodes, at any depth. */
export function* linksIn(nodes: readonly Nodes[]): Generator<FlatLink> {
  for (const node of nodes) {
    if (node.type === "link") yield linkOf(node);
    else if ("children" in node) yield* linksIn(node.children);
  }
}

export function linkOf(node: Link): FlatLink {
  return { name: oneLine(textOf(node)), address: node.url, place: startOf(node) };
}

/** A text on one line: where it was wrapped is not part of it. */
export function oneLine(text: string): string {
  return text.includes("\n") ? text.replaceAll(/(?<!\s)\s*\n\s*/g, " ") : text;
}

/** Where a node begins. */
export function startOf(node: { position?: { start: Place } | undefined }): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
