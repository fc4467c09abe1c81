import type { SyntaxNode } from "@lezer/common";
import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { BlockContent, Link, ListItem, PhrasingContent, Root, RootContent, Text } from "mdast";
import { DEEPEST, parseBounded } from "./bounded.ts";

// Lezer reads Markdown some six times as fast as micromark; the rest of the compiler and the
// printing of seeds work on mdast. This makes the one of the other, for the nodes of CommonMark.

interface Source {
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lines: readonly number[];
  /** Offsets of what is too crowded or too deep to be read. */
  readonly overloaded: number[];
}

/** The tree of a text, with the offsets of what in it is too crowded or too deep to be read. */
export interface Markdown extends Root {
  readonly overloaded: readonly number[];
}

/** The tree of a text whose lines end with a line feed. What can't be read is plain text in it. */
export function parseMarkdown(text: string): Markdown {
  const lines = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines.push(at + 1);
  const { topNode, overloaded } = parseBounded(text);
  const source = { text, lines, overloaded };
  const children = blocksIn(topNode, source, 0);
  return { type: "root", children, overloaded: overloaded.sort((a, b) => a - b) };
}

type Position = NonNullable<Root["position"]>;

function positionOf(from: number, to: number, { lines }: Source): { position: Position } {
  const point = (offset: number) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lines[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lines[low] as number) + 1, offset };
  };
  return { position: { start: point(from), end: point(to) } };
}

function* childrenOf(node: SyntaxNode): Generator<SyntaxNode> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) yield child;
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
      return {
        type: "code",
        value: source.text.slice(from, node.to),
        ...positionOf(from, node.to, source),
      };
    }
    case "FencedCode":
      return { type: "code", value: source.text.slice(node.from, node.to), ...at };
    case "HTMLBlock":
    case "CommentBlock":
    case "ProcessingInstructionBlock":
      return { type: "html", value: source.text.slice(node.from, node.to), ...at };
    case "LinkReference":
      return { type: "definition", identifier: "", url: "", ...at };
    default:
      return undefined; // marks like > and -
  }
}

/** Where the mark of a list item stands; a node begins before it where it is indented further than it must. */
const markOf = (item: SyntaxNode) => item.getChild("ListMark")?.from ?? item.from;

/** Where the text of a heading lies, without its marks. */
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

/** The inline nodes between two offsets; what no node covers is text. */
function inlinesIn(
  parent: SyntaxNode,
  from: number,
  to: number,
  source: Source,
): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  const addText = (value: string, start: number, end: number) => {
    const last = nodes.at(-1);
    if (last?.type === "text") {
      const begin = last.position?.start.offset ?? start;
      nodes[nodes.length - 1] = textNode(last.value + value, begin, end, source);
    } else if (value !== "") nodes.push(textNode(value, start, end, source));
  };
  let done = from;
  const take = (children: Iterable<SyntaxNode>) => {
    for (const child of children) {
      if (child.from < from || child.to > to) continue;
      if (child.from > done) addText(source.text.slice(done, child.from), done, child.from);
      done = Math.max(done, child.to);
      if (isMark(child)) continue;
      if (child.name === "Escape" || child.name === "Entity") {
        addText(characterOf(source.text.slice(child.from, child.to)), child.from, child.to);
      } else if (child.name === "Link") {
        const link = linkOf(child, source);
        if (link !== undefined) {
          nodes.push(link);
          continue;
        }
        // [text] with no address behind it is text.
        done = child.from;
        take([...childrenOf(child)].filter(({ name }) => !name.startsWith("Link")));
        if (child.to > done) addText(source.text.slice(done, child.to), done, child.to);
        done = child.to;
      } else {
        nodes.push(inlineOf(child, source));
      }
    }
  };
  take(childrenOf(parent));
  if (to > done) addText(source.text.slice(done, to), done, to);
  return nodes.map((node) =>
    node.type === "text" ? { ...node, value: unwrap(node.value) } : node,
  );
}

function textNode(value: string, from: number, to: number, source: Source): Text {
  return { type: "text", value, ...positionOf(from, to, source) };
}

/** The indent of a continued line is no part of its text. */
const unwrap = (value: string) =>
  value.includes("\n") ? value.replaceAll(/(?<![ \t])[ \t]*\n[ \t]*/g, "\n") : value;

/** Marks of blocks that stand between the lines of a paragraph, as in a block quote. */
const isMark = (node: SyntaxNode) => node.name === "QuoteMark" || node.name === "HeaderMark";

function inlineOf(node: SyntaxNode, source: Source): PhrasingContent {
  const at = positionOf(node.from, node.to, source);
  const raw = source.text.slice(node.from, node.to);
  switch (node.name) {
    case "StrongEmphasis":
    case "Emphasis": {
      const width = node.name === "Emphasis" ? 1 : 2;
      const children = inlinesIn(node, node.from + width, node.to - width, source);
      return { type: node.name === "Emphasis" ? "emphasis" : "strong", children, ...at };
    }
    case "Autolink":
    case "URL": {
      const url = raw.replaceAll(/^<|>$/g, "");
      const from = node.from + (raw.startsWith("<") ? 1 : 0);
      return {
        type: "link",
        url,
        children: [textNode(url, from, from + url.length, source)],
        ...at,
      };
    }
    case "Image":
      return { type: "image", url: addressOf(node.getChild("URL"), source), ...at };
    case "InlineCode":
      return { type: "inlineCode", value: raw.replaceAll(/^`+|`+$/g, ""), ...at };
    case "HardBreak":
      return { type: "break", ...at };
    default:
      return { type: "html", value: raw, ...at };
  }
}

/** `[text](address)`; nothing, where there is no address. */
function linkOf(node: SyntaxNode, source: Source): Link | undefined {
  const marks: SyntaxNode[] = [];
  let url: SyntaxNode | null = null;
  for (const child of childrenOf(node)) {
    if (child.name === "LinkMark") marks.push(child);
    else if (child.name === "URL") url ??= child;
  }
  if (url === null) return undefined;
  const [open, close] = [marks[0]?.to ?? node.from, marks[1]?.from ?? node.to];
  const children = inlinesIn(node, open, close, source) as Text[];
  return {
    type: "link",
    url: addressOf(url, source),
    children,
    ...positionOf(node.from, node.to, source),
  };
}

function addressOf(url: SyntaxNode | null, { text }: Source): string {
  if (url === null) return "";
  const written = text.slice(url.from, url.to).replaceAll(/^<|>$/g, "");
  return /[\\&]/.test(written)
    ? written.replaceAll(/\\([!-/:-@[-`{-~])|&(?:#[xX]?[\da-fA-F]+|\w+);/g, characterOf)
    : written;
}

/** The character that `\*` or `&amp;` stands for. */
function characterOf(written: string): string {
  if (written.startsWith("\\")) return written.slice(1);
  const [, hex, decimal, name] = /^&(?:#[xX]([\da-fA-F]+)|#(\d+)|(\w+));$/.exec(written) ?? [];
  if (name !== undefined) return decodeNamedCharacterReference(name) || written;
  const code = Number.parseInt(hex ?? decimal ?? "", hex === undefined ? 10 : 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
}
