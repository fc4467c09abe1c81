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
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const facts = lines.map(looseFactIn).filter((fact) => fact !== undefined);
  const isWikitext = /^\s*(?:\{\{|\|)/.test(text);
  return facts.length > 0 && (isWikitext || (facts.length > 1 && facts.length * 2 >= lines.length))
    ? { offset, lines, facts }
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
