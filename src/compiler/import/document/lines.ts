import type { PhrasingContent, Text } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { VFile } from "vfile";
import { startOf } from "../../markdown/position.ts";
import { excerpt, type PlacedNote } from "../note.ts";
import type { Line } from "./line.ts";
import { OpenLine } from "./open-line.ts";

export interface Lines {
  readonly lines: readonly Line[];
  /** Notes on images and HTML, which are left out. */
  readonly notes: readonly PlacedNote[];
}

type IsLabel = (text: string) => boolean;

/**
 * The lines of a paragraph. Where `isLabel` recognizes labels, each label after another fact begins a
 * line: `**Wikidata**: Q1 · **Wikipedia**: …`.
 */
export function linesIn(
  file: VFile,
  nodes: readonly PhrasingContent[],
  isLabel: IsLabel = () => false,
): Lines {
  const reader = new LineReader(file, isLabel);
  reader.read(nodes, true);
  reader.end();
  return { lines: reader.lines, notes: reader.notes };
}

class LineReader {
  readonly lines: Line[] = [];
  readonly notes: PlacedNote[] = [];
  readonly #file: VFile;
  readonly #source: string;
  readonly #isLabel: IsLabel;
  #line: OpenLine;

  constructor(file: VFile, isLabel: IsLabel) {
    this.#file = file;
    this.#source = String(file.value);
    this.#isLabel = isLabel;
    this.#line = new OpenLine(file, this.#source);
  }

  end(): void {
    if (this.#line.text.trim() !== "") this.lines.push(this.#line.closed());
    this.#line = new OpenLine(this.#file, this.#source);
  }

  read(nodes: readonly PhrasingContent[], isTop: boolean): void {
    for (const [index, node] of nodes.entries()) {
      if (isTop && node.type === "strong" && this.#isLabel(labelOf(node, nodes[index + 1]))) {
        this.#endAfterFact();
      }
      const isBold = isTop && node.type === "strong" && this.#line.text.trim() === "";
      const isRead = this.#readNode(node, isTop);
      if (isTop && isRead) this.#line.nodes.push(node);
      if (isBold) this.#line.bold = this.#line.text.length;
    }
  }

  /** Reads a node; `true`, where it belongs to the line as a whole. */
  #readNode(node: PhrasingContent, isTop: boolean): boolean {
    const from = node.position?.start.offset ?? 0;
    switch (node.type) {
      case "text":
        this.#readText(node, from, isTop);
        return false;
      case "break":
        this.end();
        return false;
      case "image":
        this.#note(node, "image", `the image ${node.url} is left out`);
        return false;
      case "html":
        if (/^<br\s*\/?>$/i.test(node.value)) this.end();
        else this.#note(node, "markup", `${excerpt(node.value, 60)} is HTML; its text stays`);
        return false;
      case "link":
        this.#line.addLink(node, from);
        return true;
      case "inlineCode":
        this.#line.add(node.value, from, false);
        return true;
      default:
        if ("children" in node) this.read(node.children, false);
        return true;
    }
  }

  #readText(node: Text, from: number, isTop: boolean): void {
    let at = from;
    for (const [index, part] of node.value.split("\n").entries()) {
      if (index > 0) {
        this.end();
        at = this.#source.indexOf("\n", at) + 1;
        while (/[ \t>]/.test(this.#source[at] ?? "")) at++;
      }
      for (const fact of isTop ? factsIn(part, this.#isLabel) : [part]) {
        if (!part.startsWith(fact)) this.#endAfterFact();
        this.#line.add(fact, at, true);
        at += fact.length;
        if (!isTop || fact === "") continue;
        this.#line.nodes.push(fact === node.value ? node : { type: "text", value: fact });
      }
    }
  }

  /** Ends the line before another fact on it, and drops what separates the two. */
  #endAfterFact(): void {
    const { text } = this.#line;
    if (!BETWEEN_FACTS.test(text) || text.trimStart().startsWith("|")) return;
    this.#line.text = text.replace(BETWEEN_FACTS, "");
    this.end();
  }

  #note(node: PhrasingContent, rule: "image" | "markup", message: string): void {
    this.notes.push({ rule, message, place: startOf(node) });
  }
}

/** What separates facts on one line. */
const BETWEEN_FACTS = /\s*[;,|·•–—]\s*$/;

/** The text of a bold label, whose colon can come after the bold text. */
function labelOf(node: PhrasingContent, next: PhrasingContent | undefined): string {
  const text = textOf(node).trim();
  if (/[:：]$/.test(text)) return text.slice(0, -1);
  return next?.type === "text" && /^\s*[:：]/.test(next.value) ? text : "";
}

/** A text cut before each plain label that follows a bar or a dot. */
function factsIn(text: string, isLabel: IsLabel): string[] {
  const made: string[] = [];
  let from = 0;
  for (const found of text.matchAll(/ [|·•] +(?=([^|·•:：]{2,40})[:：])/g)) {
    if (!isLabel(found[1] ?? "")) continue;
    const to = found.index + found[0].length;
    made.push(text.slice(from, to));
    from = to;
  }
  return [...made, text.slice(from)];
}
