/** Results are kept for texts of this many characters in total. */
const MOST_CHARACTERS = 2_000_000;

/** Wraps a function of a text so that it is not called again for recent texts. */
export function remembering<T extends object>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  let characters = 0;
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const result = make(text);
    made.set(text, result);
    characters += text.length;
    for (const oldest of made.keys()) {
      if (characters <= MOST_CHARACTERS || oldest === text) break;
      made.delete(oldest);
      characters -= oldest.length;
    }
    return result;
  };
}
