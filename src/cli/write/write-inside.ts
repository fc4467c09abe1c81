import type { Stats } from "node:fs";
import {
  access,
  chmod,
  chown,
  constants,
  lstat,
  mkdir,
  realpath,
  rename,
  rm,
  rmdir,
  writeFile,
} from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { CommandError } from "../status.ts";
import { isSystemError, naming, reasonOf } from "../system-error.ts";
import { beginDraft, end } from "./drafts.ts";
import { removeEmpty } from "./remove-empty.ts";

interface Written {
  /** Relative to the folder. */
  readonly path: string;
  readonly content: string;
}

/** A file that may not be written, though others may. */
export class RefusedError extends CommandError {}

interface Draft {
  readonly draft: string;
  readonly target: string;
  readonly name: string;
}

/**
 * Writes files in a folder: each atomically, and none if one of them can't be written. A file keeps
 * its mode, and one that is read-only is not replaced. Never writes outside the folder: neither `..`
 * nor a symlink in the path can escape it.
 *
 * @param called the folder in messages
 * @param write writes a draft
 */
export async function writeInside(
  folder: string,
  files: readonly Written[],
  called = folder,
  write: typeof writeFile = writeFile,
): Promise<void> {
  const made = await naming(called, () => makeFolder(folder, called));
  const root = await realpath(folder);
  const drafts: Draft[] = [];
  const created: string[] = [];
  try {
    for (const { path, content } of files) {
      const name = called === "." ? path : `${called}/${path}`;
      const target = resolve(root, path);
      if (!isBelow(root, target)) throw outsideError(path, called);
      const parent = await naming(name, () =>
        makeFolders(root, dirname(target), created, () => outsideError(path, called)),
      );
      const made = {
        draft: beginDraft(parent),
        target: join(parent, relative(dirname(target), target)),
        name,
      };
      drafts.push(made);
      await naming(name, () => writeDraft(made, content, write));
    }
    for (const { draft, target, name } of drafts) {
      // This replaces whatever has this name; it does not follow a symlink created in the meantime.
      await naming(name, () => rename(draft, target));
    }
    created.length = 0;
  } finally {
    for (const { draft } of drafts) {
      await rm(draft, { force: true }).catch(() => {});
      end(draft);
    }
    for (const empty of created.reverse()) await rmdir(empty).catch(() => {});
    if (made !== undefined) await removeEmpty(resolve(folder), resolve(made));
  }
}

async function writeDraft(
  { draft, target, name }: Draft,
  content: string,
  write: typeof writeFile,
): Promise<void> {
  // Half a character stands for a byte that could not be read.
  if (!content.isWellFormed()) throw new RefusedError(`${name}: this is not text; not written`);
  const there = await writable(target, name);
  // What others may not read, they may not read in the meantime either.
  await write(draft, content, { flag: "wx", mode: there === undefined ? 0o666 : 0o600 });
  if (there === undefined) return;
  if (process.getuid?.() !== there.uid || process.getgid?.() !== there.gid) {
    await chown(draft, there.uid, there.gid).catch(() => {});
  }
  await chmod(draft, there.mode & 0o777);
}

/** The file at a path, if there is one; throws if it may not be replaced. */
async function writable(target: string, name: string): Promise<Stats | undefined> {
  const there = await lstat(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  if (there === undefined) return undefined;
  if (there.isSymbolicLink()) {
    throw new RefusedError(`${name} is a symlink; refusing to write through it`);
  }
  if (!there.isFile()) throw new RefusedError(`${name} is not a file`);
  // To root, every file is writable.
  const isReadOnly = (there.mode & 0o222) === 0;
  if (isReadOnly) throw new RefusedError(`${name} is read-only; left unchanged`);
  await access(target, constants.W_OK).catch((error) => {
    if (!isSystemError(error)) throw error;
    throw new RefusedError(`${name}: ${reasonOf(error)}; left unchanged`);
  });
  return there;
}

/** Creates a folder; returns the first of those around it that it created. */
async function makeFolder(folder: string, called: string): Promise<string | undefined> {
  return mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
    throw new CommandError(`${called} is a file, not a folder`);
  });
}

/** Creates the folders from the root down to one, and checks that each is really inside the root. */
async function makeFolders(
  root: string,
  wanted: string,
  created: string[],
  outside: () => Error,
): Promise<string> {
  let at = root;
  for (const name of relative(root, wanted).split(/[\\/]/).filter(Boolean)) {
    at = join(at, name);
    try {
      await mkdir(at);
      created.push(at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    at = await realpath(at);
    if (!isBelow(root, at)) throw outside();
  }
  return at;
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== "" && way.split(/[\\/]/)[0] !== ".." && !isAbsolute(way);
}

const outsideError = (path: string, called: string) =>
  new CommandError(`${path} is outside ${called}; refusing to write there`);
