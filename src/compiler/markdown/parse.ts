import type { SyntaxNode } from "@lezer/common";
import type { BlockContent, ListItem, Root, RootContent } from "mdast";
import { DEEPEST, type Dialect, parseBounded } from "./limits.ts";
import { addressOf, inlinesIn, textNode, withoutMark } from "./parse-inline.ts";
import { childrenOf, definedIn, labelIn, linesOf, positionOf, type Source } from "./source.ts";
import { tableOf } from "./table.ts";

// Lezer parses Markdown about six times as fast as micromark, but the rest of the compiler and the
// printing of seeds work on mdast. This turns Lezer's trees into mdast, for CommonMark and for the
// tables, footnotes, boxes and struck-out text that published entries use.

/** The tree of a text, with the offsets of passages that are too crowded or too deep to parse. */
export interface Markdown extends Root {
  readonly overloaded: readonly number[];
}

/** Parses a text whose lines end with a line feed. Passages that can't be parsed become plain text. */
export function parseMarkdown(text: string, dialect: Dialect = "commonmark"): Markdown {
  const topNode = parseBounded(text, dialect);
  const overloaded: number[] = [];
  const source = {
    text,
    lines: linesOf(text),
    overloaded,
    defined: definedIn(topNode, text),
  };
  const children = blocksIn(topNode, source, 0);
  return { type: "root", children, overloaded: overloaded.sort((a, b) => a - b) };
}

function blocksIn(node: SyntaxNode, source: Source, depth: number): RootContent[] {
  const blocks: RootContent[] = [];
  for (const child of childrenOf(node)) {
    const block = blockOf(child, source, depth + 1);
    if (block !== undefined) blocks.push(block);
  }
  return blocks;
}

function blockOf(node: SyntaxNode, source: Source, depth: number): RootContent | undefined {
  const at = positionOf(node.from, node.to, source);
  if (depth > DEEPEST) {
    source.overloaded.push(node.from);
    const raw = source.text.slice(node.from, node.to);
    return { type: "paragraph", children: [textNode(raw, node.from, node.to, source)], ...at };
  }
  if (node.name.includes("Heading")) {
    return {
      type: "heading",
      depth: Number(node.name.at(-1)) as 1 | 2 | 3 | 4 | 5 | 6,
      children: inlinesIn(node, ...headingRange(node, source), source),
      ...at,
    };
  }
  switch (node.name) {
    case "Paragraph":
      return { type: "paragraph", children: inlinesIn(node, node.from, node.to, source), ...at };
    case "Task": {
      const from =
        node.from + (/^\[.\]\s*/.exec(source.text.slice(node.from, node.to))?.[0].length ?? 0);
      const children = inlinesIn(node, from, node.to, source);
      return { type: "paragraph", children, ...positionOf(from, node.to, source) };
    }
    case "Blockquote":
      return {
        type: "blockquote",
        children: blocksIn(node, source, depth) as BlockContent[],
        ...at,
      };
    case "BulletList":
    case "OrderedList": {
      const items = [...childrenOf(node)].filter((child) => child.name === "ListItem");
      const children = items.map(
        (item): ListItem => ({
          type: "listItem",
          spread: false,
          ...boxOf(item, source),
          children: blocksIn(item, source, depth) as BlockContent[],
          ...positionOf(markOf(item), item.to, source),
        }),
      );
      const position = positionOf(markOf(items[0] ?? node), node.to, source);
      return {
        type: "list",
        ordered: node.name === "OrderedList",
        spread: false,
        children,
        ...position,
      };
    }
    case "HorizontalRule":
      return { type: "thematicBreak", ...at };
    case "CodeBlock": {
      const from = source.text.lastIndexOf("\n", node.from) + 1;
      return { type: "code", value: codeIn(node, source), ...positionOf(from, node.to, source) };
    }
    case "FencedCode": {
      const info = node.getChild("CodeInfo");
      const [lang, meta] = split(info === null ? "" : source.text.slice(info.from, info.to));
      return { type: "code", lang, meta, value: codeIn(node, source), ...at };
    }
    case "HTMLBlock":
    case "CommentBlock":
    case "ProcessingInstructionBlock":
      return { type: "html", value: source.text.slice(node.from, node.to), ...at };
    case "LinkReference":
      return {
        type: "definition",
        ...labelOf(node, "LinkLabel", source),
        url: addressOf(node.getChild("URL"), source),
        ...at,
      };
    case "FootnoteDefinition":
      return {
        type: "footnoteDefinition",
        ...withoutMark(labelOf(node, "FootnoteLabel", source)),
        children: blocksIn(node, source, depth) as BlockContent[],
        ...at,
      };
    case "Table":
      return tableOf(node, source);
    default:
      return undefined; // marks like > and -
  }
}

/** Whether the box of an item is ticked, where it has one. */
function boxOf(item: SyntaxNode, { text }: Source): Pick<ListItem, "checked"> {
  const box = item.getChild("Task");
  return box === null ? {} : { checked: text[box.from + 1] !== " " };
}

/** Where the mark of a list item is; the node begins before it if the item is indented more than necessary. */
const markOf = (item: SyntaxNode) => item.getChild("ListMark")?.from ?? item.from;

/** The lines of code, without fences and indentation. */
function codeIn(node: SyntaxNode, { text }: Source): string {
  const lines = node
    .getChildren("CodeText")
    .map(({ from, to }) => text.slice(from, to))
    .join("");
  // A fence that is never closed runs to the end of the text.
  const isUnclosed = node.name === "FencedCode" && node.getChildren("CodeMark").length < 2;
  return isUnclosed ? lines.replace(/\n$/, "") : lines;
}

/** The language of a fence, and the rest of what is written after it. */
function split(info: string): [lang: string | null, meta: string | null] {
  const [, lang, meta] = /^\s*(\S+)(?:\s+(.*?))?\s*$/.exec(info) ?? [];
  return [lang ?? null, meta || null];
}

function labelOf(node: SyntaxNode, name: string, { text }: Source) {
  const label = node.getChild(name);
  return labelIn(label === null ? "[]" : text.slice(label.from, label.to));
}

/** The range of the text of a heading, without its marks. */
function headingRange(node: SyntaxNode, { text }: Source): [from: number, to: number] {
  let from = node.from;
  let to = node.to;
  for (const child of childrenOf(node)) {
    if (child.name !== "HeaderMark") continue;
    if (child.from === node.from) from = child.to;
    else to = child.from;
  }
  while (from < to && /\s/.test(text[from] ?? "")) from++;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
  return [from, to];
}
