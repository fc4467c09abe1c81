import { editDistance, nearest } from "../../../library/nearest.ts";

/** The known words that somebody can have meant; none, where half of the letters are others. */
export function nearEnough(written: string, known: Iterable<string>, limit = 3): string[] {
  const text = written.slice(0, 64).toLowerCase();
  return nearest(text, known, limit).filter(
    (word) => editDistance(text, word.toLowerCase()) <= Math.max(2, text.length / 2),
  );
}
