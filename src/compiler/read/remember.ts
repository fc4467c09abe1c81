/** So many characters of text are kept with what was made of them. */
const MOST_CHARACTERS = 2_000_000;

/** A function of a text that is not called again for what it was called for lately. */
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
