import { blank } from "../../markdown/blank.ts";
import type { Comment } from "./comments.ts";
import type { OffsetNote } from "./normalize.ts";

/** A block of JSON in an entry. */
export interface JsonBlock {
  /** Where the block begins, fence included. */
  readonly offset: number;
  /** Where the JSON itself begins. */
  readonly from: number;
  readonly text: string;
  /** Whether its fence was never closed, so that it contains what follows. */
  readonly isUnclosed: boolean;
}

interface Line {
  readonly from: number;
  /** Without the line feed. */
  readonly to: number;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*([^`\s]*)/;

const UNCLOSED =
  "this fence is never closed and swallows what follows; it is still read. Close it with ```";

/**
 * Finds the blocks of JSON outside of comments, and the text with them (and a fence that is never closed) blanked out,
 * as long as before. Where a fence of JSON is not closed before the next heading, the JSON ends with
 * its last bracket, or before that heading.
 */
export function takeJson(
  text: string,
  comments: readonly Comment[] = [],
): { text: string; blocks: JsonBlock[]; notes: OffsetNote[] } {
  const lines = linesOf(text);
  const blocks: JsonBlock[] = [];
  const unclosed: number[] = [];
  const kept: string[] = [];
  const closingLine = closings(text, lines);
  const headingBetween = headings(text);
  let done = 0;
  let passed = 0;
  const drop = (from: number, to: number) => {
    kept.push(text.slice(done, from), blank(text.slice(from, to)));
    done = to;
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    while (comments[passed] !== undefined && (comments[passed] as Comment).to <= line.from)
      passed++;
    if ((comments[passed]?.from ?? line.to) < line.from) continue;
    const written = text.slice(line.from, line.to);
    const script = scriptIn(text, written, line);
    if (script !== undefined) {
      const { from, to, end } = script;
      blocks.push({ offset: line.from, from, text: text.slice(from, to), isUnclosed: false });
      drop(line.from, end);
      while (at + 1 < lines.length && (lines[at + 1] as Line).from < end) at++;
      continue;
    }
    const bare = isBareJson(written, text, line);
    const [, mark = "", language = ""] = FENCE.exec(written) ?? [];
    if (mark === "" && !bare) continue;
    const first = bare ? at : at + 1;
    const close = bare ? -1 : closingLine(first, mark);
    const begin = lines[first]?.from ?? text.length;
    const limit = close === -1 ? text.length : (lines[close] as Line).from;
    const start = skipSpace(text, begin, limit);
    if (text[start] !== "{" && text[start] !== "[" && !/^(?:json|ld\+json)/i.test(language)) {
      if (close === -1) {
        // Some other fence: what follows it is read as if it were not there.
        unclosed.push(line.from);
        drop(line.from, line.to);
      } else at = close;
      continue;
    }
    const heading = headingBetween(start, limit);
    const end = Math.min(endOfJson(text, start, limit, heading), limit);
    const isUnclosed = !bare && (close === -1 || heading !== -1);
    const stop = !isUnclosed && !bare ? limit : end < limit || heading === -1 ? end : heading;
    blocks.push({
      offset: line.from,
      from: start,
      text: text.slice(start, Math.max(start, stop)),
      isUnclosed,
    });
    const resume = isUnclosed || bare ? Math.max(stop, line.to) : (lines[close] as Line).to;
    drop(line.from, resume);
    while (at + 1 < lines.length && (lines[at + 1] as Line).from < resume) at++;
  }
  kept.push(text.slice(done));
  const offsets = [
    ...unclosed,
    ...blocks.filter((block) => block.isUnclosed).map(({ offset }) => offset),
  ];
  const notes = offsets.map(
    (offset) => ({ rule: "unclosed-fence", message: UNCLOSED, offset }) as const,
  );
  return { text: kept.join(""), blocks, notes };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf("\n", from);
    const to = end === -1 ? text.length : end;
    lines.push({ from, to });
    from = to + 1;
  }
  return lines;
}

/** `<script type="application/ld+json">` as `toJsonLdScript` writes it, on a line of its own: the JSON in it. */
function scriptIn(text: string, written: string, line: Line) {
  const open = /^\s*<script\b[^<>]*\bld\+json\b[^<>]*>/i.exec(written);
  if (open === null) return undefined;
  const from = line.from + open[0].length;
  const close = /<\/script\s*>|\n#{1,6} /gi;
  close.lastIndex = from;
  const found = close.exec(text);
  const to = found?.index ?? text.length;
  const isClosed = found?.[0].startsWith("<") === true;
  return { from, to, end: isClosed ? to + found[0].length : to };
}

/** JSON in the text without a fence. What begins the text needs no key that only JSON-LD has. */
function isBareJson(written: string, text: string, line: Line): boolean {
  if (!/^ {0,3}(?:\{\s*(?:$|")|\[\s*(?:$|\{))/.test(written)) return false;
  const begin = text.slice(line.from, line.from + 400);
  if (/^\s*\[?\s*\{\s*"@(?:context|type|graph|id)"/.test(begin)) return true;
  return (
    /^\s*\[?\s*\{\s*"/.test(begin) && line.from < 400 && text.slice(0, line.from).trim() === ""
  );
}

/** Finds the line that closes a fence, or -1. What was found is kept: fences may all end at one line. */
function closings(text: string, lines: readonly Line[]): (from: number, mark: string) => number {
  const found = new Map<string, number>();
  return (from, mark) => {
    const known = found.get(mark);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const close = new RegExp(`^ {0,3}${mark[0]}{${Math.min(mark.length, 1000)},}[ \\t]*$`);
    const index = lines.findIndex(
      (line, at) =>
        at >= from && line.to - line.from < 2000 && close.test(text.slice(line.from, line.to)),
    );
    found.set(mark, index);
    return index;
  };
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && /\s/.test(text[at] as string)) at++;
  return at;
}

/**
 * Finds the next heading before a limit, or -1. In JSON no line begins with # and a space. What was
 * found is kept: blocks are asked for in their order, and may all end before one heading.
 */
function headings(text: string): (from: number, limit: number) => number {
  const heading = /(?<=\n)#{1,6} /g;
  let next = -1;
  return (from, limit) => {
    if (next < from) {
      heading.lastIndex = from;
      next = heading.exec(text)?.index ?? Number.POSITIVE_INFINITY;
    }
    return next < limit ? next : -1;
  };
}

/** The offset after the bracket that closes the one at `from`; the limit, where none does before a heading. */
function endOfJson(text: string, from: number, limit: number, heading: number): number {
  const last = heading === -1 ? limit : heading;
  let depth = 0;
  let inString = false;
  for (let at = from; at < last; at++) {
    const character = text[at];
    if (inString) {
      if (character === "\\") at++;
      else if (character === '"' || character === "\n") inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") depth++;
    else if ((character === "}" || character === "]") && --depth === 0) return at + 1;
  }
  return heading === -1 ? limit : heading;
}
