import type { Nodes, RootContent, Text } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { startOf } from "../../markdown/position.ts";
import { excerpt } from "../../model/finding.ts";
import type { PlacedNote } from "../note.ts";
import { text } from "./nodes.ts";

/** A part of the source. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** What a reader of the page sees of a document: without what is struck out or commented out. */
export interface Shown {
  readonly nodes: readonly RootContent[];
  /** Notes on what is struck out. */
  readonly notes: readonly PlacedNote[];
}

/** The nodes of a document that are shown. `hidden` are the comments in its source. */
export function shownOf(nodes: readonly RootContent[], hidden: readonly Part[]): Shown {
  const reader = new ShownReader(hidden);
  return { nodes: reader.read(nodes), notes: reader.notes };
}

const STRUCK_OPEN = /^<(del|s|strike)(?:\s[^<>]*)?>$/i;
const STRUCK = /<(del|s|strike)(?:\s[^<>]{0,500})?>[\s\S]{0,5000}?<\/\1\s*>/gi;
const COMMENT = /<!--(?:-?>|[\s\S]*?(?:-->|$))/g;

class ShownReader {
  readonly notes: PlacedNote[] = [];
  readonly #hidden: readonly Part[];

  constructor(hidden: readonly Part[]) {
    this.#hidden = hidden;
  }

  read<N extends Nodes>(nodes: readonly N[]): N[] {
    const shown: N[] = [];
    const open = new Set<string>();
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at] as N;
      if (this.#isHidden(node)) continue;
      const close = node.type === "html" ? closing(nodes, at, open) : undefined;
      if (close !== undefined) {
        this.#note(
          node,
          nodes
            .slice(at, close + 1)
            .map((one) => textOf(one, { includeHtml: false }))
            .join(""),
        );
        at = close;
      } else if (node.type === "delete") this.#note(node, textOf(node));
      else if (isComment(node)) continue;
      else shown.push(...(this.#shown(node, shown.at(-1), nodes[at + 1]) as N[]));
    }
    return shown;
  }

  /** What is shown of a node; it stays of the same kind, or becomes text. */
  #shown(node: Nodes, last: Nodes | undefined, next: Nodes | undefined): Nodes[] {
    if (node.type === "html") {
      const value = node.value.replaceAll(COMMENT, " ").replaceAll(STRUCK, " ");
      if (STRUCK.test(node.value)) this.#note(node, node.value);
      STRUCK.lastIndex = 0;
      if (value.trim() === "") return [];
      // Raised figures behind others are a power: 10<sup>3</sup> is not 103.
      const isPower =
        /^<sup\b/i.test(value) && isFigure(last, /\d$/) && isFigure(next, /^[-−–+]?\d/);
      return isPower ? [{ ...text("^"), ...at(node) }] : [{ ...node, value }];
    }
    if (node.type === "code" && node.lang === undefined) {
      return [{ ...node, value: node.value.replaceAll(COMMENT, " ") }];
    }
    if (node.type === "text") {
      const isAfterSpace = last === undefined || isFigure(last, /\s$/);
      const left = { ...node, value: this.#textOf(node) };
      return [isAfterSpace ? withoutSpace(left) : left];
    }
    if (!("children" in node)) return [node];
    const children = this.read(node.children as Nodes[]);
    // What was struck out or commented out as a whole leaves nothing.
    const isEmpty = children.length === 0 && node.children.length > 0;
    if (isEmpty && node.type !== "tableCell") return [];
    return [{ ...node, children } as Nodes];
  }

  /** The text of a node without what a comment covers that Markdown does not see as one. */
  #textOf({ value, position }: Nodes & { type: "text" }): string {
    const [from = 0, to = 0] = [position?.start.offset, position?.end.offset];
    const plain = usual(value);
    const at = this.#lastBefore(from);
    const [covering, next] = [this.#hidden[at], this.#hidden[at + 1]];
    const left = next !== undefined && next.from < to ? plain.replaceAll(COMMENT, " ") : plain;
    const isCovered = covering !== undefined && covering.to > from && covering.to < to;
    return isCovered ? left.slice(left.indexOf("-->") + "-->".length) : left;
  }

  #isHidden({ position }: Nodes): boolean {
    const [from = 0, to = 0] = [position?.start.offset, position?.end.offset];
    return to > from && (this.#hidden[this.#lastBefore(from)]?.to ?? 0) >= to;
  }

  /** The index of the last comment that begins at an offset or before it, or -1. */
  #lastBefore(offset: number): number {
    let [low, high] = [-1, this.#hidden.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#hidden[middle] as Part).from <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #note(node: Nodes, struck: string): void {
    const message = `"${excerpt(struck.replaceAll(/\s+/g, " ").trim())}" is struck out and left out`;
    this.notes.push({ rule: "hidden", message, place: startOf(node) });
  }
}

/** A text without the spaces at its beginning, which something left out divides from others. */
function withoutSpace<N extends Text>(node: N): N {
  const value = node.value.trimStart();
  const { position } = node;
  const width = node.value.length - value.length;
  if (width === 0 || position === undefined || value === "") return node;
  const { line, column, offset = 0 } = position.start;
  const start = { line, column: column + width, offset: offset + width };
  return { ...node, value, position: { ...position, start } };
}

const at = ({ position }: Nodes) => (position === undefined ? {} : { position });

const isFigure = (node: Nodes | undefined, pattern: RegExp) =>
  node?.type === "text" && pattern.test(node.value);

/** `[//]: # (comment)`: a definition of a link that leads nowhere. */
const isComment = (node: Nodes) =>
  node.type === "definition" && (node.url === "#" || node.url === "");

/**
 * The index of the tag that closes the one at an index, which strikes out what is between. Tags that
 * nothing closes are remembered.
 */
function closing(nodes: readonly Nodes[], open: number, never: Set<string>): number | undefined {
  const tag = nodes[open] as Nodes & { type: "html" };
  const name = STRUCK_OPEN.exec(tag.value.trim())?.[1];
  if (name === undefined || never.has(name)) return undefined;
  const close = new RegExp(`^</${name}\\s*>$`, "i");
  const index = nodes.findIndex(
    (node, at) => at > open && node.type === "html" && close.test(node.value.trim()),
  );
  if (index === -1) never.add(name);
  return index === -1 ? undefined : index;
}

/** Text with the usual spaces and hyphens, even if it gives them by name, and without marks that strike nothing out. */
function usual(value: string): string {
  return value
    .replaceAll(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, " ")
    .replaceAll(/[\u2010\u2011]/g, "-")
    .replaceAll(/~{2,}/g, "~");
}
