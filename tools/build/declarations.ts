// Part of npm run build: writes the declarations of each module that an entry point reaches, as lean as
// they go: a package with thousands of declared members is smaller by a tenth for everybody, and editors
// show the same. They are declarations of CommonJS, which ES modules can import as well; the
// entry points for these hand them on.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, normalize, posix } from "node:path";
import { promisify } from "node:util";
import { inParts } from "../../src/compiler/emit/in-parts.ts";
import { constantName, typeName } from "../../src/compiler/emit/names.ts";
import { entryPoints, flightIds } from "./entry-points.ts";
import { handedOn } from "./handed-on.ts";
import { inlined } from "./inlined.ts";
import { LONGEST, merged } from "./merged.ts";

const SPECIFIER = /(from |import\()"(\.[^"]+)\.ts"/g;

const COMMON = "dist/commonjs/types";

const CONSTANTS =
  /^(?<imports>(?:import .*\n)*)(?<constants>(?:\/\*\* .* \*\/\n|export declare const .*\n)+)$/;

const emitted = await mkdtemp("dist/declarations-");
await promisify(execFile)("node", [
  "node_modules/typescript/bin/tsc",
  ...["--project", "tsconfig.declarations.json", "--outDir", emitted],
]);
const texts = new Map<string, string>();
await read("library/index.ts");
// Every program that imports the library has these, whichever entry points it uses.
const together = new Set(texts.keys());
for (const source of Object.values(entryPoints)) await read(source.slice("src/".length));
for (const id of flightIds) texts.set(`missions/${id}/${id}.ts`, await flightText(id));
// A file of JSON is one value, as a module of CommonJS is.
texts.set(
  "missions-json.ts",
  'import type { Mission } from "./library/types/mission.ts";\ndeclare const missions: readonly Mission[];\nexport = missions;\n',
);
const declarations = merged(texts, together);
for (const [module, text] of declarations) {
  await save(module.replace(/\.ts$/, ""), text);
}
const entries = Object.values(entryPoints).map((source) => source.slice("src/".length));
const flights = flightIds.map((id) => `missions/${id}/${id}.ts`);
for (const [module, text] of handedOn(declarations, entries, flights)) {
  await saveOnce(module.replace(/\.ts$/, ""), text, "dist/types");
}
await rm(emitted, { recursive: true });

function emittedText(module: string): Promise<string> {
  return readFile(join(emitted, module.replace(/\.ts$/, ".d.ts")), "utf8");
}

/** Reads the declarations of a module, and of all modules that they refer to. */
async function read(module: string): Promise<void> {
  if (texts.has(module)) return;
  const text = lean(await inlined(module, emittedText));
  texts.set(module, text);
  for (const [, , imported = ""] of text.matchAll(SPECIFIER)) {
    await read(`${normalize(join(dirname(module), imported)).replaceAll("\\", "/")}.ts`);
  }
}

/** What the entry point of a flight gives is declared with its series. */
async function flightText(id: string): Promise<string> {
  const text = await emittedText(`generated/flights/${id}.ts`);
  const [, series] = /from "\.\.\/missions\/([^"]+)\.ts"/.exec(text) ?? [];
  if (series === undefined) throw new Error(`${id} has no type of a series`);
  const names = `${constantName(id)}, type ${typeName(id)}`;
  return `export { ${names} } from "../../generated/missions/${series}.ts";\n`;
}

/** Writes declarations, in parts where they are a long list of constants. */
async function save(path: string, text: string): Promise<void> {
  const { imports = "", constants } = CONSTANTS.exec(text)?.groups ?? {};
  if (constants === undefined || text.length <= LONGEST) return saveOnce(path, text);
  const all = constants.split(/(?<=^export .*\n)/m);
  const parts = inParts(all, LONGEST, (constant) => constant.length);
  const names = parts.map((_, at) => `${posix.basename(path)}-${at + 1}`);
  for (const [at, part] of parts.entries()) {
    await saveOnce(join(dirname(path), names[at] ?? ""), imports + part.join(""));
  }
  const whole = names.map((name) => `export * from "./${name}.ts";\n`).join("");
  await saveOnce(path, whole);
}

async function saveOnce(path: string, text: string, folder = COMMON): Promise<void> {
  const file = join(folder, `${path}.d.ts`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text.replaceAll(SPECIFIER, '$1"$2.js"'));
}

/** Tabs for spaces, and no space in lists of names and types. */
function lean(text: string): string {
  return text
    .replaceAll(/^(?: {4})+/gm, (indent) => "\t".repeat(indent.length / 4))
    .replaceAll(/^(?:import|export) (?:type )?\{.*\} from /gm, lists)
    .replaceAll(/^(?:export )?type \w+(?:<.*>)? = \w+<.*>;$/gm, lists)
    .replaceAll(
      /^(?:export interface \w+ extends (?:\w+<)+"|\s+readonly (?:cargo: Loaded|crew: )).*$/gm,
      lists,
    )
    .replaceAll(/^\s+"?[\w-]+"?: "[\w-]+" \| .*;$/gm, lists)
    .replaceAll(/^export interface \w+<out .*$/gm, (head) => lists(head).replaceAll(" = ", "="));
}

function lists(type: string): string {
  return type.replaceAll(", ", ",").replaceAll(" | ", "|");
}
