import { blank } from "../../markdown/blank.ts";
import type { Note } from "../note.ts";

// Each replacement is as long as what it replaces, so that no position moves.

/** A note on the text at an offset. */
export interface OffsetNote extends Note {
  readonly offset: number;
}

const REPLACED: Readonly<Record<string, string>> = {
  "\u00A0": " ",
  "\u2007": " ",
  "\u202F": " ",
  "\u3000": " ",
  "\u0085": " ",
  "\u000B": " ",
  "\u000C": " ",
  "\u2028": " ",
  "\u2029": " ",
  "\u2010": "-",
  "\u2011": "-",
  "\u2018": "'",
  "\u2019": "'",
  "\u201C": '"',
  "\u201D": '"',
};
const UNUSUAL = new RegExp(`[${Object.keys(REPLACED).join("")}]`, "g");

/** NUL bytes, halves of characters, and the character that stands for a link in flat text. */
const NOT_TEXT =
  /[\0\uFFFC]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A mark by which a generated text cites; one in square brackets is not a mark where a link or its definition follows. */
const CITATION_MARK = /【[^【】\n]{0,200}】|(?<=[^\s[\]!\\*•-] ?|\] ?)\[\^?\d{1,3}\](?![([:])/g;

/** `[1]: https://…` or `[^1]: …`: a line that says where a mark leads. */
const DEFINED = /^ {0,3}(\[\d{1,3}\](?=:[ \t]*<?https?:)|\[\^\d{1,3}\](?=:))/gm;

/**
 * A text with plain spaces, hyphens and quotes, without what is not text, and without marks that lead
 * nowhere. It is as long as before.
 */
export function normalize(text: string): { text: string; notes: OffsetNote[] } {
  const defined = new Set([...text.matchAll(DEFINED)].map(([, mark]) => mark));
  const plain = text
    .replaceAll(NOT_TEXT, "\uFFFD")
    .replaceAll(CITATION_MARK, (mark) => (defined.has(mark) ? mark : blank(mark)))
    .replaceAll(UNUSUAL, (character) => REPLACED[character] ?? character);
  return { text: plain, notes: [...notText(text), ...citationMarks(text, defined)] };
}

function notText(text: string): OffsetNote[] {
  const found = [...text.matchAll(NOT_TEXT)];
  const [first] = found;
  if (first === undefined) return [];
  const what = first[0] === "\0" ? "a NUL byte" : "half of a character";
  const more = found.length > 1 ? `, and ${found.length - 1} more` : "";
  const message = `${what} found here${more}; it is replaced`;
  return [{ rule: "unreadable", message, offset: first.index }];
}

function citationMarks(text: string, defined: ReadonlySet<string | undefined>): OffsetNote[] {
  return [...text.matchAll(CITATION_MARK)]
    .filter(([mark]) => !defined.has(mark))
    .map(({ index, 0: mark }) => ({
      rule: "citation-mark",
      message: `${mark.toWellFormed()} leads nowhere and is left out`,
      offset: index,
    }));
}
