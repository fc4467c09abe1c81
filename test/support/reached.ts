import { posix } from "node:path";

/** A package as it is installed: the paths of its files, and what is in them. */
export interface Installed {
  readonly files: readonly string[];
  read(path: string): string;
}

/** Fields of a manifest that lead to files, for one tool or another. */
const fields = ["exports", "bin", "main", "module", "browser", "react-native", "types"] as const;

/** What tools put after the path in an import, or in its place: a declaration stands beside its module. */
const endings = ["", ".js", ".cjs", ".json", ".d.ts", "/index.js", "/index.d.ts"];

/**
 * The files of a package that nothing leads to: no entry point, no binary, no folder for tools that don't read
 * `exports`, and no file that is reached from these. What looks like a relative path in a file counts, whether it
 * is imported, required, or a declaration.
 */
export function unreached({ files, read }: Installed): string[] {
  const packed = new Set(files);
  const manifest = JSON.parse(read("package.json"));
  const reached = new Set(["package.json"]);
  const open: string[] = [];

  const reach = (path: string) => {
    if (!packed.has(path) || reached.has(path)) return;
    reached.add(path);
    open.push(path);
  };
  const reachFields = (folder: string, from: Readonly<Record<string, unknown>>) => {
    for (const target of [...fields, "typesVersions"].flatMap((field) => stringsIn(from[field]))) {
      const path = posix.join(folder, target);
      for (const file of path.includes("*") ? files.filter(matching(path)) : [path]) reach(file);
    }
  };

  reachFields(".", manifest);
  for (const subpath of Object.keys(manifest.exports ?? {})) {
    const isFolder = matching(posix.join(subpath, "package.json"));
    for (const path of files.filter(isFolder)) {
      reach(path);
      reachFields(posix.dirname(path), JSON.parse(read(path)));
    }
  }
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    reach(scopeOf(path, packed));
    if (path.endsWith(".json")) continue;
    for (const [, quoted = ""] of read(path).matchAll(/["'`](\.{1,2}\/[^"'`\n]+)["'`]/g)) {
      const named = posix.join(posix.dirname(path), quoted);
      const declared = named.replace(/\.([cm]?)js$/, ".d.$1ts");
      // Next to "./a.js", a declaration means "./a.d.ts".
      if (/\.d\.[cm]?ts$/.test(path) && packed.has(declared)) reach(declared);
      else reach(endings.map((ending) => named + ending).find((each) => packed.has(each)) ?? named);
    }
  }
  return files.filter((path) => !reached.has(path));
}

/** The manifest that says which kind of modules are in the folder of a file. */
function scopeOf(path: string, packed: ReadonlySet<string>): string {
  const folder = posix.dirname(path);
  const manifest = posix.join(folder, "package.json");
  return folder === "." || packed.has(manifest) ? manifest : scopeOf(folder, packed);
}

/** All strings in a value, at any depth. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Whether a path is one that a pattern of `exports` means: its stars stand for the same text. */
function matching(pattern: string): (path: string) => boolean {
  const [first = "", ...rest] = pattern
    .split("*")
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  if (rest.length === 0) return (path) => path === pattern;
  const expression = new RegExp(`^${first}(?<star>.+)${rest.join("\\k<star>")}$`);
  return (path) => expression.test(path);
}
