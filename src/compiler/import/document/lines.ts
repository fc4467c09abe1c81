import type { PhrasingContent, Text } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { VFile } from "vfile";
import { oneLine } from "../../markdown/links.ts";
import { startOf } from "../../markdown/position.ts";
import { excerpt } from "../../model/finding.ts";
import type { PlacedNote } from "../note.ts";
import type { Line } from "./line.ts";
import { beginsLine, type IsLabel } from "./line-start.ts";
import { OpenLine } from "./open-line.ts";

export interface Lines {
  readonly lines: readonly Line[];
  /** Notes on images and HTML, which are left out. */
  readonly notes: readonly PlacedNote[];
}

/** Whether a line begins at a line break, between the text before it and the text after it. */
type Begins = (before: string, after: string) => boolean;

/**
 * The lines of a paragraph. A line break is a space, unless a line begins there: where it looks like a
 * fact, or where `begins` says so. Where `isLabel` recognizes labels, each label after another fact
 * begins a line, too: `**Wikidata**: Q1 · **Wikipedia**: …`.
 */
export function linesIn(
  file: VFile,
  nodes: readonly PhrasingContent[],
  isLabel: IsLabel = () => false,
  begins: Begins = () => false,
): Lines {
  const reader = new LineReader(file, isLabel, begins);
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
  readonly #begins: Begins;
  #line: OpenLine;

  constructor(file: VFile, isLabel: IsLabel, begins: Begins) {
    this.#file = file;
    this.#source = String(file.value);
    this.#isLabel = isLabel;
    this.#begins = begins;
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
      const isRead = this.#readNode(node, isTop, nodes.slice(index + 1, index + 3));
      if (isTop && isRead) this.#line.nodes.push(node);
      if (isBold) this.#line.bold = this.#line.text.length;
    }
  }

  /** Reads a node; `true`, where it belongs to the line as a whole. */
  #readNode(node: PhrasingContent, isTop: boolean, next: readonly PhrasingContent[]): boolean {
    const from = node.position?.start.offset ?? 0;
    switch (node.type) {
      case "text":
        this.#readText(node, from, isTop, next);
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
        this.#line.add(oneLine(node.value), from, false);
        return true;
      default:
        if ("children" in node) this.read(node.children, false);
        return true;
    }
  }

  #readText(node: Text, from: number, isTop: boolean, next: readonly PhrasingContent[]): void {
    let at = from;
    const parts = node.value.split("\n");
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        const after = index === parts.length - 1 ? next : [];
        if (isTop && this.#isBegin(part, after)) this.end();
        else this.#add(" ", at, isTop);
        at = this.#source.indexOf("\n", at) + 1;
        while (/[ \t>]/.test(this.#source[at] ?? "")) at++;
      }
      for (const fact of isTop ? factsIn(part, this.#isLabel) : [part]) {
        if (!part.startsWith(fact)) this.#endAfterFact();
        this.#add(fact, at, isTop, fact === node.value ? node : undefined);
        at += fact.length;
      }
    }
  }

  #isBegin(part: string, next: readonly PhrasingContent[]): boolean {
    if (beginsLine(part, next, this.#isLabel)) return true;
    const [node] = next;
    const after = part.trim() === "" && node !== undefined ? textOf(node) : part;
    return this.#begins(this.#line.text, after);
  }

  #add(value: string, at: number, isTop: boolean, node: Text = { type: "text", value }): void {
    this.#line.add(value, at, value !== " ");
    if (isTop && value !== "") this.#line.nodes.push(node);
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
