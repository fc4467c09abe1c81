import type { Link, PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import { report } from "../finding.ts";
import type { Place } from "../seed.ts";

/** Stands for a link in flat text. */
export const LINK = "\uFFFC";

/** A paragraph as one string, in which each link is one character, with the way back to the source. */
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

/** Offsets in the source of each character of a text, where backslash escapes were taken out. */
function offsetsOf(value: string, source: string, start: number): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of value.split("")) {
    if (source[at] === "\\" && source[at] !== character) at++;
    offsets.push(start + at);
    at++;
  }
  return offsets;
}

const indexes = new WeakMap<VFile, ReturnType<typeof location>>();

/** The place of an offset in the text of a file. */
export function placeIn(file: VFile, offset: number): Place {
  const index = indexes.get(file) ?? location(file);
  indexes.set(file, index);
  const { line, column } = index.toPoint(offset) ?? { line: 1, column: 1 };
  return { line, column };
}

/** Makes a {@link FlatText} of inline nodes; what has no place in facts is reported. */
export function flatten(file: VFile, nodes: readonly PhrasingContent[]): FlatText {
  const source = String(file.value);
  const links = new Map<number, FlatLink>();
  const offsets: number[] = [];
  let text = "";
  let end = 0;
  for (const node of nodes) {
    const start = node.position?.start.offset ?? 0;
    end = node.position?.end.offset ?? start;
    if (node.type === "text") {
      offsets.push(...offsetsOf(node.value, source.slice(start, end), start));
      text += node.value.replaceAll("\n", " ");
    } else if (node.type === "link") {
      links.set(text.length, linkOf(node));
      offsets.push(start);
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
  return {
    text,
    links,
    placeAt(index) {
      return placeIn(file, offsets[index] ?? end);
    },
  };
}

function linkOf(node: Link): FlatLink {
  return { name: textOf(node), address: node.url, place: startOf(node) };
}

/** Where a node begins. */
export function startOf(node: { position?: { start: Place } | undefined }): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
