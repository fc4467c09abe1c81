import type { Link, Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Place } from "./position.ts";
import { startOf } from "./position.ts";

export interface FlatLink {
  readonly name: string;
  readonly address: string;
  readonly place: Place;
}

/** All links in some nodes, at any depth. */
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
