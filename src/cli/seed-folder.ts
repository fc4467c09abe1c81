import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, relative, resolve, sep } from "node:path";
import { isKind, kinds } from "../compiler/fields/index.ts";
import { readSeeds } from "../compiler/files.ts";
import { seedFile } from "../compiler/markdown/source-file.ts";
import type { SeedFile } from "../compiler/model/seed-file.ts";
import { CommandError } from "./status.ts";

/** A folder of seeds, and the part of it that a person means. */
export interface SeedFolder {
  /** As findings call it. */
  readonly name: string;
  readonly folder: string;
  readonly seeds: readonly SeedFile[];
  /** The seeds that the given path means: one file, those below a folder, or all. */
  readonly meant: readonly SeedFile[];
  /** The text of a seed by the path in a finding, as findings count its lines. */
  textOf(path: string): string;
}

/** Reads the folder of seeds that a file or folder lies in. */
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
    // A link among the seeds is not read with them, and a file of another name is no seed.
    if (!below.endsWith(".md")) throw new CommandError(`${path} is no seed: its name ends in .md`);
    return openedSeeds(name, folder, seeds, [
      { path: below, content: await readFile(target, "utf8") },
    ]);
  }
  if (meant.length === 0) throw new CommandError(`${path} holds no seed: no file ends in .md`);
  return openedSeeds(name, folder, seeds, meant);
}

/** As {@link openSeeds}, for a folder that seeds are to be written to: it may be empty, or not be there yet. */
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

/** The folder that holds missions/, stations/ and so on, around or at a path. */
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
    `${relative(".", target)} lies in no folder of seeds; a seed lies below one of ${Object.keys(kinds).join(", ")}`,
  );
}

/** A folder as findings call it: from where the command runs, unless it is elsewhere. */
function nameOf(folder: string): string {
  const way = relative(".", folder);
  return way === "" ? "." : slashes(way.startsWith("..") ? folder : way);
}

const slashes = (path: string) => path.replaceAll(sep, "/");
