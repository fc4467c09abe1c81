import { placeIn } from "../markdown/position.ts";
import { mixedWordMessage, mixedWords } from "../model/mixed-words.ts";
import type { Rule } from "./rule.ts";

const ADDRESS = /https?:\/\/\S+/g;

export const cleanText: Rule = {
  id: "clean-text",
  description: "No word mixes Latin and Cyrillic letters, and every address is inside a link.",
  why: "A word with a letter from another script looks right, but no search finds it.",
  example: {
    path: "missions/mule/mule-1.md",
    bad: "- **Native name**: Мyл-1 (ru)",
    good: "- **Native name**: Мул-1 (ru)",
  },
  check(catalog, report) {
    for (const entry of catalog.all) {
      const { file } = entry.seed;
      const text = String(file.value);
      for (const mixed of mixedWords(text)) {
        report(entry, placeIn(file, mixed.index), mixedWordMessage(mixed));
      }
      for (const { index, 0: address } of text.matchAll(ADDRESS)) {
        if (/[(\w]/.test(text.charAt(index - 1))) continue;
        report(
          entry,
          placeIn(file, index),
          `an address must be inside a link: write [name](${address})`,
        );
      }
    }
  },
};
