import type { Place } from "../../markdown/position.ts";
import { MOST_MIXED_WORDS } from "../limits.ts";
import type { PlacedNote } from "../note.ts";

const CYRILLIC = /[\u0400-\u04FF]/;
const LATIN = /[A-Za-z\u00C0-\u024F]/;
const WORD = /[\p{L}\p{N}]+/gu;

const LATIN_OF = "ABCEHKMOPTXYaceopxy";
const CYRILLIC_OF = "АВСЕНКМОРТХУасеорху";

/** A word of both scripts, as it is and as it was meant. */
export interface MixedWord {
  readonly index: number;
  readonly word: string;
  /** The word in one script, where all letters of the other have a twin in it. */
  readonly fixed?: string;
}

/** The words of a text that mix Latin and Cyrillic letters. */
export function mixedWords(text: string): MixedWord[] {
  const words = [...text.matchAll(WORD)];
  const isInCyrillic = words.some(([word]) => CYRILLIC.test(word) && !LATIN.test(word));
  return words
    .filter(([word]) => CYRILLIC.test(word) && LATIN.test(word))
    .map(({ 0: word, index }) => {
      const fixed = inOneScript(word, isInCyrillic);
      return { index, word, ...(fixed === undefined ? {} : { fixed }) };
    });
}

/** A word in one script: that of the words around it, if it can be. */
function inOneScript(word: string, preferCyrillic: boolean): string | undefined {
  const cyrillic = translated(word, LATIN_OF, CYRILLIC_OF);
  const latin = translated(word, CYRILLIC_OF, LATIN_OF);
  const isCyrillic = !LATIN.test(cyrillic);
  const isLatin = !CYRILLIC.test(latin);
  if (isCyrillic && (preferCyrillic || !isLatin)) return cyrillic;
  return isLatin ? latin : undefined;
}

function translated(word: string, from: string, to: string): string {
  return Array.from(word, (letter) => {
    const index = from.indexOf(letter);
    return index === -1 ? letter : (to[index] as string);
  }).join("");
}

/** Notes on the words of a text that mix scripts, each with the suggested form. */
export function mixedScripts(text: string, placeAt: (offset: number) => Place): PlacedNote[] {
  return mixedWords(text)
    .slice(0, MOST_MIXED_WORDS)
    .map(({ index, word, fixed }) => ({
      rule: "mixed-script",
      message: `"${word}" mixes Latin and Cyrillic letters that look alike; write ${fixed === undefined ? "it in one script" : `"${fixed}", all in one script`}`,
      place: placeAt(index),
    }));
}
