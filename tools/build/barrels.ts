// Part of npm run build: in the form for bundlers, writes modules that only hand on what other modules
// have as lines of "export *". With names, esbuild counts such a module as used and with it all that it
// imports, so that a page would load what other pages of the same build use.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, posix } from "node:path";

const IMPORT = /^import \{\s*([^}]+?)\s*\} from "(.+)";\n/gm;
const STAR = /^export \* from ".+";\n/gm;
const EXPORT = /^export \{\s*([^}]+?)\s*\};\n/gm;
const CONSTANT = /^export var (\w+) = /gm;

const dist = "dist";
const files = (await readdir(dist, { recursive: true }))
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".js") && !file.startsWith("dense/"));
const texts = new Map(
  await Promise.all(
    files.map(async (file) => [file, await readFile(`${dist}/${file}`, "utf8")] as const),
  ),
);

const list = (names = "") => names.split(/,\s*/).filter((name) => name !== "");

/** The names that a module exports, as esbuild writes them; not those of "export *". */
function exported(text: string): string[] {
  return [...text.matchAll(EXPORT), ...text.matchAll(CONSTANT)].flatMap(([, names]) => list(names));
}

/** A module of its own for the names of another one that a module hands on. */
async function part(by: string, of: string, names: readonly string[]): Promise<string> {
  const file = `exports/${by.replace(/\.js$/, "")}/${basename(of)}`;
  const from = posix.relative(posix.dirname(file), of);
  await writeIn(file, `export { ${names.join(", ")} } from "${from}";\n`);
  return file;
}

async function writeIn(file: string, text: string): Promise<void> {
  await mkdir(posix.dirname(`${dist}/${file}`), { recursive: true });
  await writeFile(`${dist}/${file}`, text);
}

/** The text of a module that only hands on what others have, or undefined for another one. */
function barrel(file: string): string | undefined {
  const text = texts.get(file) ?? "";
  const rest = text.replaceAll(IMPORT, "").replaceAll(STAR, "").replaceAll(EXPORT, "");
  return rest === "" ? text : undefined;
}

/** The modules that together have just these names of a module, which a module hands on. */
async function modulesOf(by: string, file: string, names: readonly string[]): Promise<string[]> {
  const all = exported(texts.get(file) ?? "");
  if (all.length === names.length && all.every((name) => names.includes(name))) return [file];
  const handedOn = imports(file, barrel(file) ?? "").map(
    ([of, taken]) => [of, taken.filter((name) => names.includes(name))] as const,
  );
  const found = handedOn.flatMap(([, taken]) => taken);
  if (found.length < names.length) return [await part(by, file, names)];
  const modules = handedOn.flatMap(([of, taken]) =>
    taken.length > 0 ? modulesOf(by, of, taken) : [],
  );
  return (await Promise.all(modules)).flat();
}

/** The modules from which a module imports, each with the names. */
function imports(file: string, text: string): (readonly [of: string, names: string[]])[] {
  return [...text.matchAll(IMPORT)].map(([, names, from = ""]) => [
    posix.join(posix.dirname(file), from),
    list(names),
  ]);
}

for (const file of texts.keys()) {
  const text = barrel(file);
  if (text === undefined) continue;
  const lines = [...text.matchAll(STAR)].map(([line]) => line);
  for (const [of, names] of imports(file, text)) {
    for (const source of await modulesOf(file, of, names)) {
      const specifier = posix.relative(posix.dirname(file), source);
      lines.push(`export * from "${specifier.startsWith(".") ? specifier : `./${specifier}`}";\n`);
    }
  }
  await writeIn(file, lines.join(""));
}
