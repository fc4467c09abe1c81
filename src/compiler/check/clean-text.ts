import { placeIn } from "../markdown/position.ts";
import type { Rule } from "./rule.ts";

const CYRILLIC = /[\u0400-\u04FF]+/g;
const LATIN = /[A-Za-z\u00C0-\u024F]/;
const LETTER_OR_DIGIT = /[\p{L}\d]/u;
const ADDRESS = /https?:\/\/\S+/g;

export const cleanText: Rule = {
  id: "clean-text",
  description: "No word mixes Latin and Cyrillic letters, and no address stands outside a link.",
  why: "A word with a letter of another script looks right, and is found by no search.",
  example: {
    path: "missions/mule/mule-1.md",
    bad: "- **Native name**: Мyл-1 (ru)",
    good: "- **Native name**: Мул-1 (ru)",
  },
  check(catalog, find) {
    for (const entry of catalog.all) {
      const { file } = entry.seed;
      const text = String(file.value);
      let done = 0;
      for (const { index } of text.matchAll(CYRILLIC)) {
        // Further Cyrillic letters of a word that was looked at.
        if (index < done) continue;
        const [start, word] = wordAt(text, index);
        done = start + word.length;
        if (!LATIN.test(word)) continue;
        find(
          entry,
          placeIn(file, start),
          `"${word}" mixes Latin and Cyrillic letters that look alike; write it in one script`,
        );
      }
      for (const { index, 0: address } of text.matchAll(ADDRESS)) {
        if (/[(\w]/.test(text.charAt(index - 1))) continue;
        find(entry, placeIn(file, index), `an address stands in a link, [name](${address})`);
      }
    }
  },
};

/** The word around a letter, with where it begins. */
function wordAt(text: string, index: number): [start: number, word: string] {
  let start = index;
  let end = index + 1;
  while (LETTER_OR_DIGIT.test(text.charAt(start - 1))) start--;
  while (LETTER_OR_DIGIT.test(text.charAt(end))) end++;
  return [start, text.slice(start, end)];
}
