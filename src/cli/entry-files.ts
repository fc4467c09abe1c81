import { readdir, stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { buffer } from "node:stream/consumers";
import { readText } from "../compiler/files.ts";
import { decodeUtf8 } from "../compiler/markdown/utf8.ts";
import { STDIN } from "./shown-path.ts";
import { CommandError } from "./status.ts";
import { naming } from "./system-error.ts";
import { stderr } from "./terminal.ts";

const ENTRY = /\.(?:md|markdown|mdown|mkdn?|json|jsonld)$/i;

/** Files that come with a folder of entries and are none themselves. */
const NO_ENTRY =
  /^(?:readme|license|licence|contributing|changelog|_index)\.|^package(?:-lock)?\.json$/i;

/**
 * The texts of entries by their paths: of files, of all entries in a folder, and of standard input for
 * `-`. The folder that is imported into is passed over.
 */
export async function readEntries(
  paths: readonly string[],
  into: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of paths) {
    if (path === "-") {
      texts.set(STDIN, decodeUtf8(await buffer(process.stdin)));
      continue;
    }
    const isFolder = await naming(path, async () => (await stat(path)).isDirectory());
    const files = isFolder ? await entriesIn(path, into) : [path];
    for (const file of files) {
      texts.set(file.replaceAll(sep, "/"), await naming(file, () => readText(file)));
    }
  }
  return texts;
}

/** The entries in a folder and those below it, in the same order on every machine. */
async function entriesIn(folder: string, into: string | undefined): Promise<string[]> {
  const found: string[] = [];
  const aside: string[] = [];
  const target = into === undefined ? undefined : resolve(into);
  const search = async (below: string): Promise<void> => {
    const inside = await readdir(below, { withFileTypes: true });
    for (const entry of inside.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(below, entry.name);
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      if (entry.isDirectory()) {
        if (resolve(path) !== target) await search(path);
      } else if (ENTRY.test(entry.name)) (NO_ENTRY.test(entry.name) ? aside : found).push(path);
    }
  };
  await search(folder);
  if (found.length === 0) {
    throw new CommandError(
      `${folder} contains no entries: no file name ends in .md, .markdown, .json or .jsonld`,
    );
  }
  if (aside.length > 0)
    stderr(`left aside, as no entries: ${aside.join(", ").replaceAll(sep, "/")}`);
  return found;
}
