import type { RootContent } from "mdast";
import { defaultHandlers, type Options, toMarkdown } from "mdast-util-to-markdown";
import { oneLine } from "./links.ts";
import { printPlain } from "./print-plain.ts";

/** Blocks as Markdown, in the one way that seeds are written. */
export function printMarkdown(nodes: readonly RootContent[]): string {
  const [first, second] = nodes;
  const only = first !== undefined && second === undefined ? printPlain(first) : undefined;
  return only ?? printAny(nodes, atOnce);
}

/** The one way to write a mark where Markdown has several. */
const style: Options = {
  bullet: "-",
  emphasis: "_",
  listItemIndent: "one",
  // A sub-heading and its text belong together; so do the items of a list.
  join: [
    (left) => (left.type === "heading" ? 0 : undefined),
    (_left, _right, parent) =>
      parent.type === "list" || parent.type === "listItem" ? 0 : undefined,
  ],
};

/** The same for whatever Markdown can hold. */
export function printAny(
  nodes: readonly RootContent[],
  handlers: Options["handlers"] = {},
): string {
  return toMarkdown({ type: "root", children: nodes.map(plain) }, { ...style, handlers }).trimEnd();
}

/** Paragraphs of words and links at once, wherever they stand. */
const atOnce: Options["handlers"] = {
  paragraph: (node, parent, state, info) =>
    printPlain(node) ?? defaultHandlers.paragraph(node, parent, state, info),
};

/** A paragraph is one line: where it was wrapped is no part of the text. */
function plain<N extends RootContent>(node: N): N {
  if (node.type === "text") return { ...node, value: oneLine(node.value) };
  return "children" in node ? { ...node, children: node.children.map(plain) } : node;
}
