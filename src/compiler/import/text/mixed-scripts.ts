import type { Place } from "../../markdown/position.ts";
import { mixedWordMessage, mixedWords } from "../../model/mixed-words.ts";
import { MOST_MIXED_WORDS } from "../limits.ts";
import type { PlacedNote } from "../note.ts";

/** Notes on the words of a text that mix scripts, each with the suggested form. */
export function mixedScripts(text: string, placeAt: (offset: number) => Place): PlacedNote[] {
  return mixedWords(text)
    .slice(0, MOST_MIXED_WORDS)
    .map((mixed) => ({
      rule: "mixed-script",
      message: mixedWordMessage(mixed),
      place: placeAt(mixed.index),
    }));
}
