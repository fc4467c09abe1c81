import { location } from "vfile-location";
import type { Rule } from "./rule.ts";

const MIXED = /(?=[\p{L}\d]*\p{Script=Latin})(?=[\p{L}\d]*\p{Script=Cyrillic})[\p{L}\d]+/gu;
const BARE_ADDRESS = /(?<![(\w])https?:\/\/\S+/g;

export const cleanText: Rule = {
  id: "clean-text",
  description: "No word mixes Latin and Cyrillic letters, and no address stands outside a link.",
  check(catalog, find) {
    for (const entry of catalog.all) {
      const text = String(entry.seed.file.value);
      const places = location(text);
      const at = (index: number) => places.toPoint(index) ?? { line: 1, column: 1 };
      for (const match of text.matchAll(MIXED)) {
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
