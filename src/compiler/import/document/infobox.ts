import { blank } from "../../markdown/blank.ts";
import { meaningOf } from "../labels/meaning.ts";

/** Lines that look like facts but are not written as such, in an infobox that was pasted. */
export interface Infobox {
  /** Where it begins. */
  readonly offset: number;
  readonly lines: readonly string[];
  readonly facts: readonly LooseFact[];
}

export interface LooseFact {
  readonly label: string;
  readonly value: string;
}

/** Cuts the infoboxes in wikitext out of a text, which stays as long as it was. */
export function takeWikitext(text: string): { text: string; boxes: Infobox[] } {
  const boxes: Infobox[] = [];
  const kept: string[] = [];
  let done = 0;
  for (const { index } of text.matchAll(/^[ \t]*\{\{[ \t]*infobox\b/gim)) {
    if (index < done) continue;
    const end = endOfTemplate(text, index);
    const box = infoboxIn(text.slice(index, end), index);
    if (box !== undefined) {
      boxes.push(box);
      kept.push(text.slice(done, index), blank(text.slice(index, end)));
    } else kept.push(text.slice(done, end));
    done = end;
  }
  kept.push(text.slice(done));
  return { text: kept.join(""), boxes };
}

/** The offset after the braces that close those at `from`; of the first blank line, where none do before the next. */
function endOfTemplate(text: string, from: number): number {
  const mark = /(?<=\n)[ \t]*\{\{[ \t]*infobox\b|\{\{|\}\}|(\n[ \t]*\n)/gi;
  mark.lastIndex = from;
  let depth = 0;
  let gap: number | undefined;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    if (found[0] === "}}") depth -= 1;
    else if (found[0] === "{{") depth += 1;
    else if (found[1] !== undefined) gap ??= found.index;
    else if (found.index > from) return gap ?? found.index;
    else depth += 1;
    if (depth === 0) return found.index + 2;
  }
  return gap ?? text.length;
}

/** Text of which most lines look like facts without being written as such. */
export function infoboxIn(text: string, offset: number): Infobox | undefined {
  const isMarkup = /^\s*(?:\{\{|\{\||\||<table\b)/i.test(text);
  const lines = linesIn(text).filter((line) => line.trim() !== "");
  const facts: LooseFact[] = [];
  let read = 0;
  for (let at = 0; at < lines.length; at++) {
    const [line = "", next = ""] = lines.slice(at, at + 2);
    const fact = looseFactIn(line);
    const below = fact === undefined ? factBelow(line, next) : undefined;
    const found = fact ?? below;
    if (found === undefined) continue;
    facts.push(found);
    read += below === undefined ? 1 : 2;
    if (below !== undefined) at++;
  }
  return facts.length > 0 && (isMarkup || (facts.length > 1 && read * 2 >= lines.length))
    ? { offset, lines, facts }
    : undefined;
}

/** The rows of a table in HTML or in wikitext, or the lines of other text. */
function linesIn(text: string): string[] {
  if (/^\s*<table\b/i.test(text)) {
    return text
      .replaceAll("\n", " ")
      .replaceAll(/<\/tr\s*>/gi, "\n")
      .replaceAll(/<\/t[hd]\s*>\s*<t[hd]\b[^<>]*>/gi, "\t")
      .replaceAll(/<[^<>]*>/g, "")
      .split("\n")
      .map((line) => line.trim());
  }
  return text.replaceAll(/^!\s*([^|\n]+)\n\|\s*(?=[^-}\s])/gm, "$1\t").split("\n");
}

/** The fact of a line that is a label alone and the line below it. */
function factBelow(line: string, next: string): LooseFact | undefined {
  const isBare = /^\s*\p{Lu}[^:=|]*$/u.test(line) && line.length <= LONGEST_LINE;
  return isBare && meaningOf(next.trim().slice(0, LONGEST_LINE)) === undefined
    ? factFrom(line.trim(), next)
    : undefined;
}

const LONGEST_LINE = 160;
const MOST_WORDS_OF_LABEL = 4;

/** The fact that a line without a colon seems to state: `COSPAR ID 2014-056A`, `| SATCAT = 40103`. */
function looseFactIn(line: string): LooseFact | undefined {
  const text = line.trim();
  if (text.length > LONGEST_LINE) return undefined;
  const [, key = "", value = ""] = /^[|!]\s*([^|=]{1,60}?)\s*=\s*(.*)$/.exec(text) ?? [];
  if (key !== "") return factFrom(key.replaceAll("_", " "), value);
  const [, cell = "", other = ""] = /^([^\t]{1,60})\t\s*(\S.*)$/.exec(text) ?? [];
  if (cell !== "") return factFrom(cell.trim(), other);
  if (!/^\p{Lu}/u.test(text) || /[.!?:;]$/.test(text)) return undefined;
  // A label alone: its value may be below it.
  if (meaningOf(text) !== undefined) return undefined;
  const words = text.split(" ", MOST_WORDS_OF_LABEL + 1);
  for (let count = Math.min(words.length - 1, MOST_WORDS_OF_LABEL); count > 0; count--) {
    const label = words.slice(0, count).join(" ");
    const rest = text.slice(label.length).trim();
    if (/^[\p{Lu}\p{N}\p{Lo}"'([]/u.test(rest)) {
      const fact = factFrom(label, rest);
      if (fact !== undefined) return fact;
    }
  }
  return undefined;
}

function factFrom(label: string, value: string): LooseFact | undefined {
  const plain = value.replaceAll(/\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]/g, "$1").trim();
  if (plain === "" || /:$/.test(label) || meaningOf(label) === undefined) return undefined;
  return { label, value: plain };
}
