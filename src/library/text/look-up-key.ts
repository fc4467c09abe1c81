import { withDigits } from "./numerals.ts";

/** Cyrillic letters whose capitals look like Latin ones, in lower case. */
const CYRILLIC = "авекмнорстух";
const LATIN = "abekmhopctyx";

/** A text in lower case without accents, with look-alikes and numerals replaced by Latin letters and digits. */
function latin(text: string): string {
  const plain = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return withDigits(plain).replaceAll(/[авекмнорстух]/g, (letter) =>
    LATIN.charAt(CYRILLIC.indexOf(letter)),
  );
}

/**
 * The key for looking up a name. Ignores case, accents, look-alike letters, the kind of hyphen and numeral,
 * and leading zeros. Words are joined by one hyphen.
 */
export function lookUpKey(text: string): string {
  // Most names are ASCII, and need no more than this.
  return (/^[ -~]*$/.test(text) ? text.toLowerCase() : latin(text))
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "")
    .replaceAll(/(?<!\d)0+(?=\d)/g, "")
    .replaceAll(/\bi{2,3}\b/g, ({ length }) => String(length));
}

/** A key without hyphens, for names written as one word. */
export function looseKey(key: string): string {
  return key.replaceAll("-", "");
}
