import type { RootContent } from "mdast";
import { defaultHandlers, type Options, toMarkdown } from "mdast-util-to-markdown";
import { oneLine } from "./links.ts";
import { printPlain } from "./print-plain.ts";

/** Prints blocks as Markdown, in the style of seeds. */
export function printMarkdown(nodes: readonly RootContent[]): string {
  const [first, second] = nodes;
  const only = first !== undefined && second === undefined ? printPlain(first) : undefined;
  return only ?? printAny(nodes, atOnce);
}

/** Chooses one form for each mark that Markdown can write in several ways. */
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

/** Like {@link printMarkdown}, but without the shortcut for plain blocks. */
export function printAny(
  nodes: readonly RootContent[],
  handlers: Options["handlers"] = {},
): string {
  return toMarkdown({ type: "root", children: nodes.map(plain) }, { ...style, handlers }).trimEnd();
}

/** Prints paragraphs of words and links directly, at any depth. */
const atOnce: Options["handlers"] = {
  paragraph: (node, parent, state, info) =>
    printPlain(node) ?? defaultHandlers.paragraph(node, parent, state, info),
};

/** Puts paragraphs on one line: where they were wrapped is not part of the text. */
function plain<N extends RootContent>(node: N): N {
  if (node.type === "text") return { ...node, value: oneLine(node.value) };
  return "children" in node ? { ...node, children: node.children.map(plain) } : node;
}
