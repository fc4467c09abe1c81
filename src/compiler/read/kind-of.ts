import { posix } from "node:path";
import type { VFile } from "vfile";
import { nearest } from "../../library/text/nearest.ts";
import { id as idSchema } from "../../schema/index.ts";
import { isKind, type Kind, kinds } from "../fields/index.ts";
import { report } from "../model/finding.ts";
import type { SeedFile } from "../model/seed-file.ts";
import { kebab } from "../model/slug.ts";

const OR_EXCLUDE = "; if this is not a seed, leave it aside with --exclude";
const START = { line: 1, column: 1 };
const DOCUMENTATION =
  /^(?:README|CHANGELOG|CONTRIBUTING|LICEN[CS]E|CODE_OF_CONDUCT)(?:[._][\w-]+)*$/i;

/**
 * Whether a file can be a seed: one with facts, or at least in the place of one. Other Markdown, like
 * a README, can lie among seeds.
 */
export function mayBeSeed({ path, content }: SeedFile): boolean {
  const name = posix.basename(path);
  if (DOCUMENTATION.test(name)) return false;
  return (isInPlace(path) && isId(stemOf(path))) || /^##[ \t]+key facts[ \t]*\r?$/im.test(content);
}

/**
 * The kind of a seed by the folder that it is in. A seed that is in no such folder, or whose name is
 * not that of a seed, is reported.
 */
export function kindOf(file: VFile, path: string): Kind | undefined {
  const [folder = ""] = path.split("/");
  if (!isInPlace(path) || !isKind(folder)) {
    report(file, START, "folder", `${whereSeedsAre(path)}${OR_EXCLUDE}`);
    return undefined;
  }
  const stem = stemOf(path);
  if (isId(stem) && path.endsWith(".md")) return folder;
  report(
    file,
    START,
    "file-name",
    `the name of a seed is its id and .md, in lower-case words and numbers joined by hyphens; rename this file to ${kebab(stem) || "name"}.md${OR_EXCLUDE}`,
  );
  return undefined;
}

function whereSeedsAre(path: string): string {
  const names = Object.keys(kinds);
  const [folder = "", below] = path.split("/");
  return below === undefined
    ? `${folder} is not in a folder of seeds (${names.join(", ")}); move it to one`
    : `${folder} is not a folder of seeds (${names.join(", ")}); the nearest is ${nearest(folder, names, 1)}`;
}

function isInPlace(path: string): boolean {
  const [folder = "", below] = path.split("/");
  return below !== undefined && isKind(folder);
}

const isId = (text: string) => idSchema.safeParse(text).success;

/** The name of a file without its ending. */
const stemOf = (path: string) => posix.basename(path, posix.extname(path));
