import stringWidth from "string-width";
import type { Place } from "../../compiler/markdown/position.ts";
import { plainText } from "../terminal.ts";

/** The number of terminal columns shown on each side of the caret. */
const BEFORE = 48;
const AFTER = 48;
/** How many characters on each side are examined: a line can be very long. */
const EXAMINED = 400;

/**
 * The line that a finding is about, with a caret under its column, which takes tabs and wide characters
 * into account. A long line is cut at either end.
 */
export function codeFrame(text: string, { line, column }: Place): string {
  const code = text.split("\n")[line - 1] ?? "";
  const at = Math.min(column - 1, code.length);
  const before = graphemes(code.slice(Math.max(0, at - EXAMINED), at));
  const after = graphemes(code.slice(at, at + EXAMINED));
  const left = fitting(before.toReversed(), BEFORE).reverse();
  const right = fitting(after, AFTER);
  const head = (left.length < before.length ? "…" : "") + left.join("");
  const tail = right.join("") + (right.length < after.length ? "…" : "");
  const number = String(line);
  const margin = " ".repeat(number.length);
  return [`${number} | ${head}${tail}`, `${margin} | ${" ".repeat(stringWidth(head))}^`].join("\n");
}

const segmenter = new Intl.Segmenter();

/** Splits text into visible characters, with tabs as two spaces. */
function graphemes(text: string): string[] {
  const shown = plainText(text.toWellFormed()).replaceAll("\t", "  ");
  return Array.from(segmenter.segment(shown), ({ segment }) => segment);
}

/** The leading characters that fit in a width. */
function fitting(characters: readonly string[], width: number): string[] {
  let used = 0;
  const end = characters.findIndex((character) => {
    used += stringWidth(character);
    return used > width;
  });
  return characters.slice(0, end === -1 ? characters.length : end);
}
