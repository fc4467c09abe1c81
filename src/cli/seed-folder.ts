import { lstat, readdir, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { isKind, kinds } from "../compiler/fields/index.ts";
import { readSeedFiles, type SeedFiles } from "../compiler/files.ts";
import { seedFile } from "../compiler/markdown/source-file.ts";
import type { SeedFile } from "../compiler/model/seed-file.ts";
import { pattern } from "../compiler/pattern.ts";
import { shownPath, slashes } from "./shown-path.ts";
import { CommandError } from "./status.ts";
import { isSystemError, naming } from "./system-error.ts";
import { stderr } from "./terminal.ts";

/** A folder of seeds, and the part of it that a command is about. */
export interface SeedFolder {
  /** The folder's name in findings. */
  readonly name: string;
  readonly folder: string;
  readonly seeds: readonly SeedFile[];
  /** The seeds selected by the given path: one file, those below a folder, or all. */
  readonly meant: readonly SeedFile[];
  /** Paths of seeds that are symlinks or are reached through one. */
  readonly linked: ReadonlySet<string>;
  readonly drafts: readonly string[];
  /** The text of a seed by its path in a finding, with the same line numbers. */
  textOf(path: string): string;
}

/** Reads the folder of seeds that contains a file or folder. */
export async function openSeeds(
  path: string,
  exclude: readonly string[] = [],
): Promise<SeedFolder> {
  const target = resolve(path);
  const isFile = (await naming(path, () => stat(target))).isFile();
  const folder = await naming(path, () => rootOf(target, isFile));
  const name = shownPath(folder);
  const below = slashes(relative(folder, target));
  const files = await read(folder, name, exclude);
  const open = opened(name, folder, files);
  if (isFile) return { ...open, meant: [fileMeant(path, below, files)] };
  const isMeant = (at: string) => below === "" || at.startsWith(`${below}/`);
  const meant = files.seeds.filter((seed) => isMeant(seed.path));
  tellAside(name, files.aside.filter(isMeant));
  if (meant.length === 0)
    throw new CommandError(`${path} contains no seeds: no file name ends in .md`);
  return { ...open, meant };
}

/** Like {@link openSeeds}, for a folder to write seeds to: it may be empty, or not exist yet. */
export async function openFolder(
  path: string,
  exclude: readonly string[] = [],
): Promise<SeedFolder> {
  const folder = resolve(path);
  const name = shownPath(folder);
  const there = await stat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") return naming(path, () => Promise.reject(error));
  });
  if (there?.isDirectory() === false) throw new CommandError(`${path} is a file, not a folder`);
  const files: SeedFiles =
    there === undefined
      ? { seeds: [], linked: new Set(), aside: [], drafts: [] }
      : await read(folder, name, exclude);
  tellAside(name, files.aside);
  return { ...opened(name, folder, files), meant: files.seeds };
}

async function read(folder: string, name: string, exclude: readonly string[]): Promise<SeedFiles> {
  const patterns = exclude.map(pattern);
  // A pattern can be for the path in the folder, or for the path as findings show it.
  const isExcluded = (path: string) =>
    patterns.some((fits) => fits(path) || fits(inFolder(name, path)));
  try {
    return await readSeedFiles(folder, isExcluded);
  } catch (error) {
    if (!isSystemError(error) || error.code !== "ENOENT" || error.path === undefined) throw error;
    const isLink = (await lstat(error.path).catch(() => undefined))?.isSymbolicLink();
    if (isLink !== true) throw error;
    throw new CommandError(`${shownPath(error.path)} is a symlink that leads nowhere`);
  }
}

function opened(name: string, folder: string, { seeds, linked, drafts }: SeedFiles) {
  const textOf = (path: string) => {
    const seed = seeds.find((one) => inFolder(name, one.path) === path);
    return seed === undefined ? "" : String(seedFile(name, seed.path, seed.content).value);
  };
  return { name, folder, seeds, linked, drafts, textOf };
}

/** The seed that is meant by the path of a file. */
function fileMeant(path: string, below: string, { seeds }: SeedFiles): SeedFile {
  const seed = seeds.find((one) => one.path === below);
  if (seed !== undefined) return seed;
  if (!/\.md$/i.test(below)) {
    throw new CommandError(`${path} is not a seed: its name must end in .md`);
  }
  throw new CommandError(`${path} is not a seed, or is excluded`);
}

/** Says once which files were passed over. */
function tellAside(name: string, paths: readonly string[]): void {
  if (paths.length === 0) return;
  const shown = paths.slice(0, 5).map((path) => inFolder(name, path));
  const more = paths.length > shown.length ? ` and ${paths.length - shown.length} more` : "";
  stderr(`left aside, as they are not seeds: ${shown.join(", ")}${more}`);
}

/** The folder that contains missions/, stations/ and so on: the path itself or one of its parents. */
async function rootOf(target: string, isFile: boolean): Promise<string> {
  if (!isFile) {
    for (const name of (await readdir(target)).filter(isKind)) {
      if ((await stat(join(target, name))).isDirectory()) return target;
    }
  }
  for (let at = target; at !== dirname(at); at = dirname(at)) {
    if (isKind(basename(at)) && !(at === target && isFile)) return dirname(at);
  }
  if (!isFile) return target;
  throw new CommandError(
    `${relative(".", target)} is not in a folder of seeds; a seed belongs in one of ${Object.keys(kinds).join(", ")}`,
  );
}

const inFolder = (name: string, path: string) => `${name}/${path}`;
