import type { CatalogueReader } from "./model.ts";

/** How much of a file its reader is chosen by. */
const BEGINNING = 65_536;

/** The reader of the format of a file, and all of its lines. */
export async function recognize(
  lines: AsyncIterable<string>,
  readers: readonly CatalogueReader[],
): Promise<{ reader: CatalogueReader | undefined; lines: AsyncIterable<string> }> {
  const all = lines[Symbol.asyncIterator]();
  const first: string[] = [];
  for (let length = 0; length < BEGINNING; ) {
    const { done, value } = await all.next();
    if (done === true) break;
    first.push(value);
    length += value.length + 1;
  }
  const beginning = first.join("\n").slice(0, BEGINNING);
  const reader = readers.find((one) => one.recognizes(beginning));
  // Nobody reads the rest.
  if (reader === undefined) await all.return?.();
  return { reader, lines: again(first, all) };
}

/** The lines that were read ahead, and the rest; whoever stops reading closes the file. */
async function* again(first: string[], rest: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield* first.splice(0);
    yield* { [Symbol.asyncIterator]: () => rest };
  } finally {
    await rest.return?.();
  }
}
