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
  return {
    reader: readers.find((reader) => reader.recognizes(beginning)),
    lines: again(first, { [Symbol.asyncIterator]: () => all }),
  };
}

async function* again(first: string[], rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield* first.splice(0);
  yield* rest;
}
