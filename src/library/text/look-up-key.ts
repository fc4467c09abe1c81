import { withDigits } from "./numerals.ts";

/** Cyrillic letters that look like Latin ones, in lower case after their capitals. */
const CYRILLIC = "авекмнорстух";
const LATIN = "abekmhopctyx";

/** A text in lower case without accents, and with Latin letters and digits for what looks or counts like them. */
function latin(text: string): string {
  const plain = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return withDigits(plain).replaceAll(/[авекмнорстух]/g, (letter) =>
    LATIN.charAt(CYRILLIC.indexOf(letter)),
  );
}

/**
 * A name as it is looked up, without regard to case, accents, look-alike letters, the kind of hyphen and
 * of numeral, and zeros before a number. Words are joined by one hyphen.
 */
export function lookUpKey(text: string): string {
  // Most names are ASCII, and need no more than this.
  return (/^[ -~]*$/.test(text) ? text.toLowerCase() : latin(text))
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "")
    .replaceAll(/(?<!\d)0+(?=\d)/g, "")
    .replaceAll(/\bi{2,3}\b/g, ({ length }) => String(length));
}

/** A key without its hyphens, for names written in one. */
export function looseKey(key: string): string {
  return key.replaceAll("-", "");
}
