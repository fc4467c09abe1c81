/** Whether a path, which ends with a slash if it is that of a folder, fits a pattern. */
export type Fits = (path: string) => boolean;

/**
 * Reads a pattern for paths, written as in .gitignore: `*` and `?` stand for characters of one name,
 * `**` for any folders; without a slash in it, the pattern fits a name in any folder; with one at its
 * end, only folders.
 */
export function pattern(written: string): Fits {
  const glob = written.replaceAll("\\", "/").replace(/^\.?\//, "");
  const isAnywhere = !written.replace(/\/$/, "").includes("/");
  const source = (glob.match(/\*\*\/?|[*?]|[^*?]+/g) ?? []).map(
    (part) => WILD[part] ?? part.replaceAll(/[\\^$.+()[\]{}|]/g, "\\$&"),
  );
  const expression = new RegExp(
    `^${isAnywhere ? "(?:.*/)?" : ""}${source.join("")}${glob.endsWith("/") ? "" : "/?"}$`,
  );
  return (path) => expression.test(path);
}

const WILD: Readonly<Record<string, string>> = {
  "**/": "(?:.*/)?",
  "**": ".*",
  "*": "[^/]*",
  "?": "[^/]",
};
