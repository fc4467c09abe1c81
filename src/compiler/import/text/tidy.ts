// Each replacement is as long as what it replaces, so that no position moves.

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

/** A text with plain spaces, hyphens and quotes, as long as before. */
export function tidy(text: string): string {
  return text.replaceAll(UNUSUAL, (character) => REPLACED[character] ?? character);
}

/** Spaces of the same length, lines kept. */
export function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, " ");
}

/** What stands in a text that is no text, by offset. */
export const NOT_TEXT =
  /[\0\uFFFC]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
