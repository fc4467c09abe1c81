// Part of npm run build: writes the declarations of each module that an entry point reaches, once for
// each module system, as lean as they go: a package with thousands of declared members is smaller by
// a tenth for everybody, and editors show the same.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { entryPoints } from "./entry-points.ts";

const SPECIFIER = /(from |import\()"(\.[^"]+)\.ts"/g;

const emitted = await mkdtemp("dist/declarations-");
await promisify(execFile)("node", [
  "node_modules/typescript/bin/tsc",
  ...["--project", "tsconfig.declarations.json", "--outDir", emitted],
]);
const written = new Set<string>();
for (const source of Object.values(entryPoints)) await write(source.slice("src/".length));
await rm(emitted, { recursive: true });

async function write(module: string): Promise<void> {
  if (written.has(module)) return;
  written.add(module);
  const path = module.replace(/\.ts$/, "");
  const text = lean(await readFile(join(emitted, `${path}.d.ts`), "utf8"));
  await mkdir(dirname(join("dist/types", path)), { recursive: true });
  for (const [extension, target] of [
    ["d.ts", "js"],
    ["d.cts", "cjs"],
  ]) {
    const linked = text.replaceAll(SPECIFIER, `$1"$2.${target}"`);
    await writeFile(join("dist/types", `${path}.${extension}`), linked);
  }
  for (const [, , imported = ""] of text.matchAll(SPECIFIER)) {
    await write(`${normalize(join(dirname(module), imported)).replaceAll("\\", "/")}.ts`);
  }
}

/** Tabs for spaces, and no space in lists of names and types. */
function lean(text: string): string {
  return text
    .replaceAll(/^(?: {4})+/gm, (indent) => "\t".repeat(indent.length / 4))
    .replaceAll(/^(?:import|export) (?:type )?\{.*\} from /gm, lists)
    .replaceAll(/^(?:export )?type \w+(?:<.*>)? = \w+<.*>;$/gm, lists)
    .replaceAll(/^(?:export interface \w+ extends \w+<"|\s+readonly cargo: Loaded).*$/gm, lists)
    .replaceAll(/^\s+"?[\w-]+"?: "[\w-]+" \| .*;$/gm, lists)
    .replaceAll(/^export interface \w+<out .*$/gm, (head) => lists(head).replaceAll(" = ", "="));
}

function lists(type: string): string {
  return type.replaceAll(", ", ",").replaceAll(" | ", "|");
}
