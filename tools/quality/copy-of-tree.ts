import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** The files of the project as they lie there, tracked or not, somewhere else on the disk. */
export interface CopyOfTree {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Copies all files but those that git ignores. */
export async function copyOfTree(): Promise<CopyOfTree> {
  const listing = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const { stdout } = await promisify(execFile)("git", listing, { maxBuffer: 2 ** 26 });
  const folder = await realpath(await mkdtemp(join(tmpdir(), "resupply-copy-")));
  for (const path of new Set(stdout.split("\0"))) {
    if (path !== "" && existsSync(path)) await cp(path, join(folder, path));
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
