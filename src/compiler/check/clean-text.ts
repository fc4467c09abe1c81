import { placeIn } from "../read/inline.ts";
import type { Rule } from "./rule.ts";

const SEAM = /\p{Script=Latin}\d*\p{Script=Cyrillic}|\p{Script=Cyrillic}\d*\p{Script=Latin}/u;
const CYRILLIC_WORD = /[\p{L}\d]*\p{Script=Cyrillic}[\p{L}\d]*/gu;
const BARE_ADDRESS = /(?<![(\w])https?:\/\/\S+/g;

export const cleanText: Rule = {
  id: "clean-text",
  description: "No word mixes Latin and Cyrillic letters, and no address stands outside a link.",
  check(catalog, find) {
    for (const entry of catalog.all) {
      const { file } = entry.seed;
      const text = String(file.value);
      const at = (index: number) => placeIn(file, index);
      for (const match of text.matchAll(CYRILLIC_WORD)) {
        if (!SEAM.test(match[0])) continue;
        find(
          entry,
          at(match.index),
          `"${match[0]}" mixes Latin and Cyrillic letters that look alike; write it in one script`,
        );
      }
      for (const match of text.matchAll(BARE_ADDRESS)) {
        find(entry, at(match.index), `an address stands in a link, [name](${match[0]})`);
      }
    }
  },
};
