// Part of npm run build: in the form for bundlers, writes modules that only hand on what other modules
// have as lines of "export *". With names, esbuild counts such a module as used and with it all that it
// imports, so that a page would load what other pages of the same build use.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, posix } from "node:path";

const IMPORT = /^import \{\s*([^}]+?)\s*\} from "(.+)";\n/gm;
const STAR = /^export \* from ".+";\n/gm;
const EXPORT = /^export \{\s*([^}]+?)\s*\};\n/gm;

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
  return [...text.matchAll(EXPORT)].flatMap(([, names]) => list(names));
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

for (const [file, text] of texts) {
  const rest = text.replaceAll(IMPORT, "").replaceAll(STAR, "").replaceAll(EXPORT, "");
  const isBarrel = rest.replaceAll(/^\/\/.*\n/gm, "") === "";
  if (!isBarrel) continue;
  const lines = [...text.matchAll(STAR)].map(([line]) => line);
  for (const [, names, from = ""] of text.matchAll(IMPORT)) {
    const target = posix.join(posix.dirname(file), from);
    const all = exported(texts.get(target) ?? "");
    const wanted = list(names);
    const whole = all.every((name) => wanted.includes(name)) && all.length === wanted.length;
    const source = whole ? target : await part(file, target, wanted);
    const specifier = posix.relative(posix.dirname(file), source);
    lines.push(`export * from "${specifier.startsWith(".") ? specifier : `./${specifier}`}";\n`);
  }
  await writeIn(file, lines.join(""));
}
