import { editDistance, nearest } from "../../../library/text/nearest.ts";
import { LONGEST_TO_COMPARE } from "../limits.ts";

/** The known words that a text can be a misspelling of; none, where half of its letters differ. */
export function nearestWithin(written: string, known: Iterable<string>, limit = 3): string[] {
  const text = written.slice(0, LONGEST_TO_COMPARE).toLowerCase();
  return nearest(text, known, limit).filter(
    (word) => editDistance(text, word.toLowerCase()) <= Math.max(2, text.length / 2),
  );
}
