/**
 * The lines of a file as editors count them, without a byte order mark: they end with a line feed, a
 * carriage return or both. What is given was split at line feeds only.
 */
export async function* plainLines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  // Whether a carriage return ends a line of its own shows only when the next line has come.
  let held: string | undefined;
  let isFirst = true;
  for await (const line of lines) {
    if (held !== undefined) yield* held.replace(/\r$/, "").split("\r");
    held = isFirst ? line.replace(/^\uFEFF/, "") : line;
    isFirst = false;
  }
  if (held !== undefined) yield* held.split("\r");
}
