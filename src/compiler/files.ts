import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { aFewAtATime } from "./a-few-at-a-time.ts";
import type { GeneratedFile } from "./emit/index.ts";
import { findMarkdown } from "./find-seeds.ts";
import { decodeUtf8 } from "./markdown/utf8.ts";
import type { SeedFile } from "./model/seed-file.ts";
import type { Fits } from "./pattern.ts";
import { mayBeSeed } from "./read/kind-of.ts";

/** The seeds in a folder, and the files that are not seeds. */
export interface SeedFiles {
  readonly seeds: readonly SeedFile[];
  /** Paths of seeds that are symlinks or are reached through one. */
  readonly linked: ReadonlySet<string>;
  /** Paths that were left aside because they can't be seeds; those of folders end with a slash. */
  readonly aside: readonly string[];
  /** Paths of drafts that were being written, or were left by a process that was killed. */
  readonly drafts: readonly string[];
}

/** Reads all seeds in a folder and its subfolders, in the same order on every machine. */
export async function readSeedFiles(
  folder: string,
  isExcluded: Fits = () => false,
): Promise<SeedFiles> {
  const { paths, linked, aside, drafts } = await findMarkdown(folder, isExcluded);
  const files = await aFewAtATime(paths, async (path) => ({
    path,
    content: await readText(join(folder, path)),
  }));
  const seeds = files.filter(mayBeSeed);
  const others = files.filter((file) => !mayBeSeed(file)).map(({ path }) => path);
  return { seeds, linked, aside: [...others, ...aside], drafts };
}

/** All seeds in a folder and its subfolders, in the same order on every machine. */
export async function readSeeds(folder: string): Promise<readonly SeedFile[]> {
  return (await readSeedFiles(folder)).seeds;
}

/** Reads a file as text; see {@link decodeUtf8} for bytes that are none. */
export async function readText(path: string): Promise<string> {
  return decodeUtf8(await readFile(path));
}

/** Writes these files to a folder and deletes all others in it. */
export async function writeGenerated(
  folder: string,
  files: readonly GeneratedFile[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const wanted = new Set(files.map((file) => file.path));
  const orphans = (await filesBelow(folder)).filter((path) => !wanted.has(path));
  await aFewAtATime(orphans, (path) => rm(join(folder, path)));
  await aFewAtATime(files, async ({ path, content }) => {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  });
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
}
