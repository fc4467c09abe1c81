import { lstat, mkdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { CommandError } from "./status.ts";

/**
 * Writes a file below a folder, whole or not at all. Nothing is written outside the folder: neither
 * `..` nor a symlink on the way leads out of it.
 */
export async function writeInside(folder: string, path: string, content: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const root = await realpath(folder);
  const target = resolve(root, path);
  if (!isBelow(root, target)) throw leadsOut(path, folder);
  const parent = await makeFolders(root, dirname(target), path, folder);
  const file = join(parent, relative(dirname(target), target));
  const there = await lstat(file).catch(() => undefined);
  if (there?.isSymbolicLink()) {
    throw new CommandError(`${path} is a symlink; nothing is written through it`);
  }
  // What lies at this name is replaced as a whole; a symlink made meanwhile would be replaced, not followed.
  const draft = join(parent, `.${process.pid}-${Date.now()}.draft`);
  try {
    await writeFile(draft, content, { flag: "wx" });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Makes the folders from the root down to one; each of them really lies in it. */
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
    if (!isBelow(root, at)) throw leadsOut(path, folder);
  }
  return at;
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== "" && way.split(/[\\/]/)[0] !== ".." && !isAbsolute(way);
}

const leadsOut = (path: string, folder: string) =>
  new CommandError(`${path} leads out of ${folder}; nothing is written there`);
