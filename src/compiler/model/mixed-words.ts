const CYRILLIC = /[\u0400-\u04FF]/;
const LATIN = /[A-Za-z\u00C0-\u024F]/;
const WORD = /[\p{L}\p{N}]+/gu;

const LATIN_OF = "ABCEHKMOPTXYaceopxy";
const CYRILLIC_OF = "АВСЕНКМОРТХУасеорху";

/** A word of both scripts, as it is and as it was meant. */
export interface MixedWord {
  readonly index: number;
  readonly word: string;
  /** The word in one script, if every letter of the other script has a look-alike in it. */
  readonly fixed?: string;
}

/** The words of a text that mix Latin and Cyrillic letters. */
export function mixedWords(text: string): MixedWord[] {
  if (!CYRILLIC.test(text)) return [];
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const lineStart = start;
    start += line.length + 1;
    return CYRILLIC.test(line) ? mixedWordsIn(line, lineStart) : [];
  });
}

/** The mixed words of one line, which shows the script that is meant. */
function mixedWordsIn(line: string, lineStart: number): MixedWord[] {
  const words = [...line.matchAll(WORD)];
  const isInCyrillic = words.some(([word]) => CYRILLIC.test(word) && !LATIN.test(word));
  return words
    .filter(([word]) => CYRILLIC.test(word) && LATIN.test(word))
    .map(({ 0: word, index }) => {
      const fixed = inOneScript(word, isInCyrillic);
      return { index: lineStart + index, word, ...(fixed === undefined ? {} : { fixed }) };
    });
}

/** What is wrong with a mixed word, and what to write instead. */
export function mixedWordMessage({ word, fixed }: MixedWord): string {
  const advice = fixed === undefined ? "it in one script" : `"${fixed}", all in one script`;
  return `"${word}" mixes Latin and Cyrillic letters that look alike; write ${advice}`;
}

/** A word in one script: that of the words around it, if possible. */
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
