/** How many letters differ: insertions, deletions and replacements that make `a` into `b`. */
export function editDistance(a: string, b: string): number {
  const row: number[] = [];
  for (let j = 0; j <= b.length; j++) row.push(j);
  for (let i = 0; i < a.length; i++) {
    let before = i;
    let distance = i + 1;
    const letter = a.charCodeAt(i);
    row[0] = distance;
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1] as number;
      const replaced = letter === b.charCodeAt(j) ? before : before + 1;
      distance = Math.min(above + 1, distance + 1, replaced);
      before = above;
      row[j + 1] = distance;
    }
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
