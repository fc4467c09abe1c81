import type { SyntaxNode } from "@lezer/common";
import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { PhrasingContent, Text } from "mdast";
import { CROWDED } from "./limits.ts";
import { childrenOf, labelIn, positionOf, type Source } from "./source.ts";

/** The inline nodes between two offsets; anything not covered by a node is text. */
export function inlinesIn(
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
      if (child.name === CROWDED) {
        source.overloaded.push(child.from);
        take(childrenOf(child));
        continue;
      }
      if (child.from < from || child.to > to) continue;
      if (child.from > done) addText(source.text.slice(done, child.from), done, child.from);
      done = Math.max(done, child.to);
      if (isMark(child)) continue;
      if (child.name === "Escape" || child.name === "Entity") {
        addText(characterOf(source.text.slice(child.from, child.to)), child.from, child.to);
      } else if (child.name === "FootnoteReference" || LINKS.has(child.name)) {
        const link = linkOf(child, source);
        if (link !== undefined) {
          nodes.push(link);
          continue;
        }
        // [text] without an address or a definition is text.
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

export function textNode(value: string, from: number, to: number, source: Source): Text {
  return { type: "text", value, ...positionOf(from, to, source) };
}

/** The indentation of a continued line is not part of its text. */
const unwrap = (value: string) =>
  value.includes("\n") ? value.replaceAll(/(?<![ \t])[ \t]*\n[ \t]*/g, "\n") : value;

/** Whether a node is a mark of a block between the lines of a paragraph, as in a block quote. */
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
    case "Strikethrough": {
      const width = raw.startsWith("~~") ? 2 : 1;
      const children = inlinesIn(node, node.from + width, node.to - width, source);
      return { type: "delete", children, ...at };
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
    case "InlineCode":
      return { type: "inlineCode", value: raw.replaceAll(/^`+|`+$/g, ""), ...at };
    case "HardBreak":
      return { type: "break", ...at };
    default:
      return { type: "html", value: raw, ...at };
  }
}

/** The longest label that CommonMark allows. */
const LONGEST_LABEL = 999;

const LINKS: ReadonlySet<string> = new Set(["Link", "Image"]);

/** `[text](address)`, `[text][label]`, `[label]` or an image; `undefined` if it has neither an address nor a definition. */
function linkOf(node: SyntaxNode, source: Source): PhrasingContent | undefined {
  const at = positionOf(node.from, node.to, source);
  if (node.name === "FootnoteReference") {
    const reference = labelIn(source.text.slice(node.from, node.to));
    return source.defined.has(reference.identifier)
      ? { type: "footnoteReference", ...withoutMark(reference), ...at }
      : undefined;
  }
  const marks = node.getChildren("LinkMark");
  const [open, close] = [marks[0]?.to ?? node.from, marks[1]?.from ?? node.to];
  const url = node.getChild("URL");
  const isImage = node.name === "Image";
  if (url !== null || node.getChild("LinkTitle") !== null || marks.length > 2) {
    const address = addressOf(url, source);
    return isImage
      ? { type: "image", url: address, ...at }
      : {
          type: "link",
          url: address,
          children: inlinesIn(node, open, close, source) as Text[],
          ...at,
        };
  }
  if (source.defined.size === 0 || close - open > LONGEST_LABEL) return undefined;
  const written = node.getChild("LinkLabel");
  const isFull = written !== null && written.to - written.from > 2;
  const label = isFull
    ? source.text.slice(written.from, written.to)
    : `[${source.text.slice(open, close)}]`;
  const reference = labelIn(label);
  if (!source.defined.has(reference.identifier)) return undefined;
  const referenceType = isFull ? "full" : written === null ? "shortcut" : "collapsed";
  return isImage
    ? { type: "imageReference", referenceType, ...reference, ...at }
    : {
        type: "linkReference",
        referenceType,
        ...reference,
        children: inlinesIn(node, open, close, source) as Text[],
        ...at,
      };
}

/** A label without the `^` of a footnote. */
export function withoutMark({ label, identifier }: ReturnType<typeof labelIn>) {
  return { label: label.slice(1), identifier: identifier.slice(1) };
}

export function addressOf(url: SyntaxNode | null, { text }: Source): string {
  if (url === null) return "";
  const written = text.slice(url.from, url.to).replaceAll(/^<|>$/g, "");
  return /[\\&]/.test(written)
    ? written.replaceAll(/\\([!-/:-@[-`{-~])|&(?:#[xX]?[\da-fA-F]+|\w+);/g, characterOf)
    : written;
}

/** The character that `\*` or `&amp;` represents. */
function characterOf(written: string): string {
  if (written.startsWith("\\")) return written.slice(1);
  const [, hex, decimal, name] = /^&(?:#[xX]([\da-fA-F]+)|#(\d+)|(\w+));$/.exec(written) ?? [];
  if (name !== undefined) return decodeNamedCharacterReference(name) || written;
  const code = Number.parseInt(hex ?? decimal ?? "", hex === undefined ? 10 : 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
}
