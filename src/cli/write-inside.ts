import { lstat, mkdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { CommandError } from "./status.ts";

/**
 * Writes a file in a folder atomically. Never writes outside the folder: neither `..` nor a symlink in
 * the path can escape it.
 */
export async function writeInside(folder: string, path: string, content: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const root = await realpath(folder);
  const target = resolve(root, path);
  if (!isBelow(root, target)) throw outsideError(path, folder);
  const parent = await makeFolders(root, dirname(target), path, folder);
  const file = join(parent, relative(dirname(target), target));
  const there = await lstat(file).catch(() => undefined);
  if (there?.isSymbolicLink()) {
    throw new CommandError(`${path} is a symlink; refusing to write through it`);
  }
  // The rename replaces whatever has this name; it does not follow a symlink created in the meantime.
  const draft = join(parent, `.${process.pid}-${Date.now()}.draft`);
  try {
    await writeFile(draft, content, { flag: "wx" });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Creates the folders from the root down to one, and checks that each is really inside the root. */
async function makeFolders(
  root: string,
  wanted: string,
  path: string,
  folder: string,
): Promise<string> {
  let at = root;
  for (const name of relative(root, wanted).split(/[\\/]/).filter(Boolean)) {
    at = join(at, name);
    await mkdir(at).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
    at = await realpath(at);
    if (!isBelow(root, at)) throw outsideError(path, folder);
  }
  return at;
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== "" && way.split(/[\\/]/)[0] !== ".." && !isAbsolute(way);
}

const outsideError = (path: string, folder: string) =>
  new CommandError(`${path} is outside ${folder}; refusing to write there`);
