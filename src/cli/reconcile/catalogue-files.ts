import { createReadStream } from "node:fs";
import type { Input } from "../../compiler/reconcile/reconcile.ts";
import { STDIN } from "../shown-path.ts";
import { naming } from "../system-error.ts";

/** The files of catalogues, each opened when its turn comes; standard input for `-`. */
export function* catalogueFiles(paths: readonly string[]): Generator<Input> {
  for (const path of paths) {
    if (path === "-") yield { path: STDIN, lines: linesOf(process.stdin) };
    else yield { path, lines: named(path, linesOf(createReadStream(path))) };
  }
}

/** The lines of a stream; after a last line end comes an empty one. Only one line is in memory at a time. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  // A line can come in many parts.
  let parts: string[] = [];
  for await (const bytes of stream) {
    const [first = "", ...others] = decoder.decode(bytes, { stream: true }).split("\n");
    parts.push(first);
    for (const next of others) {
      yield parts.join("");
      parts = [next];
    }
  }
  yield parts.join("") + decoder.decode();
}

/** The lines of a file; an error of the system names it as the user did. */
async function* named(path: string, lines: AsyncGenerator<string>): AsyncGenerator<string> {
  try {
    for (;;) {
      const { done, value } = await naming(path, () => lines.next());
      if (done === true) return;
      yield value;
    }
  } finally {
    await lines.return(undefined);
  }
}
