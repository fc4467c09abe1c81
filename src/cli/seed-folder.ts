import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, relative, resolve, sep } from "node:path";
import { isKind, kinds } from "../compiler/fields/index.ts";
import { readSeeds } from "../compiler/files.ts";
import { seedFile } from "../compiler/markdown/source-file.ts";
import type { SeedFile } from "../compiler/model/seed-file.ts";
import { CommandError } from "./status.ts";

/** A folder of seeds, and the part of it that a command is about. */
export interface SeedFolder {
  /** The folder's name in findings. */
  readonly name: string;
  readonly folder: string;
  readonly seeds: readonly SeedFile[];
  /** The seeds selected by the given path: one file, those below a folder, or all. */
  readonly meant: readonly SeedFile[];
  /** The text of a seed by its path in a finding, with the same line numbers. */
  textOf(path: string): string;
}

/** Reads the folder of seeds that contains a file or folder. */
export async function openSeeds(path: string): Promise<SeedFolder> {
  const target = resolve(path);
  const isFile = (await stat(target)).isFile();
  const folder = await rootOf(target, isFile);
  const name = nameOf(folder);
  const below = slashes(relative(folder, target));
  const seeds = await readSeeds(folder);
  const meant = isFile
    ? seeds.filter((seed) => seed.path === below)
    : seeds.filter((seed) => below === "" || seed.path.startsWith(`${below}/`));
  if (isFile && meant.length === 0) {
    // readSeeds skips symlinks, and files that don't end in .md.
    if (!below.endsWith(".md"))
      throw new CommandError(`${path} is not a seed: its name must end in .md`);
    return openedSeeds(name, folder, seeds, [
      { path: below, content: await readFile(target, "utf8") },
    ]);
  }
  if (meant.length === 0)
    throw new CommandError(`${path} contains no seeds: no file name ends in .md`);
  return openedSeeds(name, folder, seeds, meant);
}

/** Like {@link openSeeds}, for a folder to write seeds to: it may be empty, or not exist yet. */
export async function openFolder(path: string): Promise<SeedFolder> {
  const folder = resolve(path);
  const isThere = await stat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  const seeds = isThere === undefined ? [] : await readSeeds(folder);
  return openedSeeds(nameOf(folder), folder, seeds, seeds);
}

function openedSeeds(
  name: string,
  folder: string,
  seeds: readonly SeedFile[],
  meant: readonly SeedFile[],
): SeedFolder {
  return {
    name,
    folder,
    seeds,
    meant,
    textOf(path) {
      const seed = [...meant, ...seeds].find((one) => `${name}/${one.path}` === path);
      return seed === undefined ? "" : String(seedFile(name, seed.path, seed.content).value);
    },
  };
}

/** The folder that contains missions/, stations/ and so on: the path itself or one of its parents. */
async function rootOf(target: string, isFile: boolean): Promise<string> {
  if (!isFile) {
    const inside = await readdir(target, { withFileTypes: true });
    if (inside.some((entry) => entry.isDirectory() && isKind(entry.name))) return target;
  }
  for (let at = target; at !== dirname(at); at = dirname(at)) {
    if (isKind(basename(at)) && !(at === target && isFile)) return dirname(at);
  }
  if (!isFile) return target;
  throw new CommandError(
    `${relative(".", target)} is not in a folder of seeds; a seed belongs in one of ${Object.keys(kinds).join(", ")}`,
  );
}

/** The name of a folder in findings: relative to the working directory if it is inside, else absolute. */
function nameOf(folder: string): string {
  const way = relative(".", folder);
  return way === "" ? "." : slashes(way.startsWith("..") ? folder : way);
}

const slashes = (path: string) => path.replaceAll(sep, "/");
