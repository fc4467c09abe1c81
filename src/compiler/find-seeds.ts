import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { isDraft } from "./draft.ts";
import { compareText } from "./model/finding.ts";
import type { Fits } from "./pattern.ts";

/** The Markdown files below a folder, and what was passed over. Paths are relative, with slashes. */
export interface Found {
  readonly paths: string[];
  /** Those of `paths` that are symlinks or are reached through one. */
  readonly linked: Set<string>;
  /** What can't be a seed by its name: hidden Markdown files, and folders that were not searched. */
  readonly aside: string[];
  /** Files that another run is writing, or was writing when it was killed. */
  readonly drafts: string[];
}

const MARKDOWN = /\.(?:md|markdown|mdown|mkdn?)$/i;

/** Folders that hold no entries, and that nobody needs to be told about. */
const NEVER_SEEDS: ReadonlySet<string> = new Set([".git", ".hg", ".jj", ".svn"]);

/** Searches a folder. Symlinks are followed, except where they lead back. */
export async function findMarkdown(folder: string, isExcluded: Fits): Promise<Found> {
  const found: Found = { paths: [], linked: new Set(), aside: [], drafts: [] };
  await search({ folder, isExcluded, found }, "", [await realpath(folder)], false);
  found.paths.sort(compareText);
  found.aside.sort(compareText);
  return found;
}

interface Search {
  readonly folder: string;
  readonly isExcluded: Fits;
  readonly found: Found;
}

/** @param above where the folder and those around it really are */
async function search(
  all: Search,
  below: string,
  above: readonly string[],
  isLinked: boolean,
): Promise<void> {
  const { folder, isExcluded, found } = all;
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    const path = below + entry.name;
    const full = join(folder, path);
    const isHidden = entry.name.startsWith(".");
    if (isDraft(entry.name)) found.drafts.push(path);
    // One that leads nowhere is found, so that reading it fails.
    const target = entry.isSymbolicLink() ? await stat(full).catch(() => undefined) : entry;
    const linked = isLinked || entry.isSymbolicLink();
    if (target?.isDirectory()) {
      if (isExcluded(`${path}/`) || NEVER_SEEDS.has(entry.name)) continue;
      const at = entry.isSymbolicLink() ? await realpath(full) : join(above[0] ?? "", entry.name);
      if (isHidden || entry.name === "node_modules" || above.includes(at)) {
        found.aside.push(`${path}/`);
      } else await search(all, `${path}/`, [at, ...above], linked);
    } else if (MARKDOWN.test(entry.name) && (target?.isFile() ?? true) && !isExcluded(path)) {
      if (isHidden) found.aside.push(path);
      else found.paths.push(path);
      if (linked) found.linked.add(path);
    }
  }
}
