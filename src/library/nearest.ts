/** How many letters differ: insertions, deletions and replacements that make `a` into `b`. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[b.length] as number;
}

/** Case and zeros before a number tell no words apart: `MS-4` is `ms-04`. */
const plain = (word: string) => word.toLowerCase().replaceAll(/0(?=\d)/g, "");

/** The known words nearest to what somebody wrote, best first. A very long text is cut: it is near to nothing. */
export function nearest(written: string, known: Iterable<string>, limit = 3): string[] {
  const text = plain(written.slice(0, 64));
  return [...known]
    .map((word) => ({ word, distance: editDistance(text, plain(word)) }))
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
    .slice(0, limit)
    .map(({ word }) => word);
}
