import stringWidth from "string-width";
import type { Place } from "../../compiler/markdown/position.ts";
import { plainText } from "../terminal.ts";

/** Columns of a terminal that a line may take on both sides of the caret. */
const BEFORE = 48;
const AFTER = 48;
/** No more characters than this are looked at: a line can be very long. */
const LOOKED_AT = 400;

/**
 * The line that a finding is about, with a caret under its column; the caret stands right behind tabs
 * and wide characters too. What does not fit is cut at either end.
 */
export function codeFrame(text: string, { line, column }: Place): string {
  const code = text.split("\n")[line - 1] ?? "";
  const at = Math.min(column - 1, code.length);
  const before = graphemes(code.slice(Math.max(0, at - LOOKED_AT), at));
  const after = graphemes(code.slice(at, at + LOOKED_AT));
  const left = fitting(before.toReversed(), BEFORE).reverse();
  const right = fitting(after, AFTER);
  const head = (left.length < before.length ? "…" : "") + left.join("");
  const tail = right.join("") + (right.length < after.length ? "…" : "");
  const number = String(line);
  const margin = " ".repeat(number.length);
  return [`${number} | ${head}${tail}`, `${margin} | ${" ".repeat(stringWidth(head))}^`].join("\n");
}

const segmenter = new Intl.Segmenter();

/** What is seen as one character each, tabs as two spaces. */
function graphemes(text: string): string[] {
  const shown = plainText(text.toWellFormed()).replaceAll("\t", "  ");
  return Array.from(segmenter.segment(shown), ({ segment }) => segment);
}

/** As many of some characters as fit in a width. */
function fitting(characters: readonly string[], width: number): string[] {
  let used = 0;
  const end = characters.findIndex((character) => {
    used += stringWidth(character);
    return used > width;
  });
  return characters.slice(0, end === -1 ? characters.length : end);
}
