import type { Nodes, PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { VFile } from "vfile";
import { type FlatLink, type FlatText, LINK, linkOf, placeIn } from "../../read/inline.ts";
import type { Place } from "../../seed.ts";
import { tell } from "../rules.ts";

/** One line of a paragraph, however it is marked up. Each link in it is one character. */
export interface Line extends FlatText {
  /** How many characters at its beginning are bold; none, where it begins plainly. */
  readonly bold: number;
  /** The nodes that it is made of. */
  readonly nodes: readonly PhrasingContent[];
  readonly place: Place;
}

interface Piece {
  /** Index in the text of the line. */
  readonly at: number;
  /** Offset in the source. */
  readonly from: number;
  readonly value: string;
  readonly isLiteral: boolean;
  /** Whether the source has it as it is, without backslashes. */
  readonly isVerbatim: boolean;
}

/**
 * The lines of a paragraph. Images are reported and left out. Where `isLabel` tells labels, each label
 * behind another fact begins a line: `**Wikidata**: Q1 · **Wikipedia**: …`.
 */
export function linesIn(
  file: VFile,
  nodes: readonly PhrasingContent[],
  isLabel: (text: string) => boolean = () => false,
): Line[] {
  const source = String(file.value);
  const lines: Line[] = [];
  let line = emptyLine();
  const end = () => {
    if (line.text.trim() !== "") lines.push(finish(file, source, line));
    line = emptyLine();
  };
  const addText = (value: string, from: number, isLiteral: boolean) => {
    const isVerbatim = isLiteral && source.startsWith(value, from);
    line.pieces.push({ at: line.text.length, from, value, isLiteral, isVerbatim });
    line.text += value;
  };
  const endBehindFact = () => {
    if (!BETWEEN_FACTS.test(line.text) || line.text.trimStart().startsWith("|")) return;
    line.text = line.text.replace(BETWEEN_FACTS, "");
    end();
  };
  const walk = (children: readonly PhrasingContent[], isTop: boolean) => {
    for (const [index, node] of children.entries()) {
      const from = node.position?.start.offset ?? 0;
      if (isTop && node.type === "strong" && isLabel(labelOf(node, children[index + 1]))) {
        endBehindFact();
      }
      const isBold = node.type === "strong" && isTop && line.text.trim() === "";
      if (node.type === "text") {
        let at = from;
        node.value.split("\n").forEach((part, index) => {
          if (index > 0) {
            end();
            at = source.indexOf("\n", at) + 1;
            while (/[ \t>]/.test(source[at] ?? "")) at++;
          }
          for (const fact of isTop ? factsIn(part, isLabel) : [part]) {
            if (fact !== part && !part.startsWith(fact)) endBehindFact();
            addText(fact, at, true);
            at += fact.length;
            if (isTop && fact !== "")
              line.nodes.push(fact === node.value ? node : { type: "text", value: fact });
          }
        });
        continue;
      }
      if (node.type === "break") {
        end();
        continue;
      }
      if (node.type === "image") {
        tell(file, placeIn(file, from), "image", `the image ${node.url} is left out`);
        continue;
      }
      if (node.type === "link") {
        line.links.set(line.text.length, linkOf(node));
        addText(LINK, from, false);
      } else if (node.type === "inlineCode") addText(node.value, from, false);
      else if (node.type === "html") {
        if (/^<br\s*\/?>$/i.test(node.value)) {
          end();
          continue;
        }
        tell(
          file,
          placeIn(file, from),
          "markup",
          `${node.value.slice(0, 60)} is HTML; its text stays`,
        );
        continue;
      } else if ("children" in node) walk(node.children, false);
      if (isTop) line.nodes.push(node);
      if (isBold) line.bold = line.text.length;
    }
  };
  walk(nodes, true);
  end();
  return lines;
}

/** What separates facts on one line. */
const BETWEEN_FACTS = /\s*[;,|·•–—]\s*$/;

/** The text of a bold label: its colon can stand behind it. */
function labelOf(node: PhrasingContent, next: PhrasingContent | undefined): string {
  const text = textOf(node).trim();
  if (/[:：]$/.test(text)) return text.slice(0, -1);
  return next?.type === "text" && /^\s*[:：]/.test(next.value) ? text : "";
}

/** A text cut before each plain label behind a bar or a dot. */
function factsIn(text: string, isLabel: (label: string) => boolean): string[] {
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

interface OpenLine {
  text: string;
  bold: number;
  readonly pieces: Piece[];
  readonly links: Map<number, FlatLink>;
  readonly nodes: PhrasingContent[];
}

const emptyLine = (): OpenLine => ({ text: "", bold: 0, pieces: [], links: new Map(), nodes: [] });

function finish(file: VFile, source: string, { text, bold, pieces, links, nodes }: OpenLine): Line {
  const placeAt = (index: number) => {
    const piece = pieces.findLast(({ at }) => at <= index) ?? pieces[0];
    return placeIn(file, piece === undefined ? 0 : offsetIn(source, piece, index - piece.at));
  };
  const first = Math.max(0, text.search(/\S/));
  return { text, bold, links, nodes, placeAt, place: placeAt(first) };
}

/** Offset in the source of a character of a piece, before which backslashes were taken out. */
function offsetIn(source: string, piece: Piece, index: number): number {
  const { from, value, isLiteral, isVerbatim } = piece;
  if (!isLiteral) return from;
  if (isVerbatim) return Math.min(from + index, Math.max(0, source.length - 1));
  let at = from;
  for (let taken = 0; taken < index && at < source.length - 1; taken++, at++) {
    if (source[at] === "\\" && value[taken] !== "\\") at++;
  }
  return Math.min(at, Math.max(0, source.length - 1));
}

/** The text of a part of a line, links by their names. */
export function plainPart(line: FlatText, from = 0, to = line.text.length): string {
  let text = "";
  for (let at = from; at < to; at++) {
    const character = line.text[at] as string;
    text += character === LINK ? (line.links.get(at)?.name ?? "") : character;
  }
  return text;
}

/** The text of some nodes on one line. */
export function textIn(node: Nodes | undefined): string {
  return node === undefined ? "" : textOf(node).replaceAll(/\s+/g, " ").trim();
}
