import type { Link, List, ListItem, Paragraph, PhrasingContent, RootContent } from "mdast";
import { oneLine } from "./links.ts";

// Nearly all prose is words and links, in which nothing has to be kept from being taken for a mark.
// To write these down at once is ten times as fast as to go through all that Markdown can hold.

/** Text in which no character is or could become a mark, wherever in a line it stands. */
const SAFE = /^[^\\*_`<&[\]!~\n\t\r]*$/;
/** The beginning of a line that could not be taken for that of a list, a quote or a heading. */
const SAFE_START = /^(?:[\p{L}(]|: |\d+ \p{L})/u;
const SAFE_ADDRESS = /^[\w./:?=#%,;+@-]+$/;
/** Printed between < and >, where text and address are the same. */
const LIKE_AN_ADDRESS = /^\S+[:@]\S+$/;

/** A block of words and links as it is written; nothing, where it may hold anything else. */
export function printPlain(node: RootContent): string | undefined {
  if (node.type === "paragraph") return printParagraph(node);
  if (node.type === "list" && node.ordered !== true) return printList(node);
  return undefined;
}

function printList({ children }: List): string | undefined {
  const items = children.map(printItem);
  return items.includes(undefined) ? undefined : items.join("\n");
}

function printItem({ children }: ListItem): string | undefined {
  const [only, second] = children;
  if (only?.type !== "paragraph" || second !== undefined) return undefined;
  const text = printParagraph(only);
  return text === undefined ? undefined : `- ${text}`;
}

function printParagraph({ children }: Paragraph): string | undefined {
  let text = "";
  for (const node of children) {
    const part = printInline(node);
    if (part === undefined) return undefined;
    text += part;
  }
  return SAFE_START.test(text) && !text.endsWith(" ") ? text : undefined;
}

function printInline(node: PhrasingContent): string | undefined {
  if (node.type === "text") return safe(node.value);
  return node.type === "link" ? printLink(node) : undefined;
}

function printLink({ children, url, title }: Link): string | undefined {
  const [only, second] = children;
  if (only?.type !== "text" || second !== undefined || typeof title === "string") return undefined;
  const name = safe(only.value);
  return name === undefined || LIKE_AN_ADDRESS.test(name) || !SAFE_ADDRESS.test(url)
    ? undefined
    : `[${name}](${url})`;
}

function safe(text: string): string | undefined {
  const line = oneLine(text);
  return SAFE.test(line) ? line : undefined;
}
