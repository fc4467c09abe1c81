// Part of npm run build: writes the form for bundlers again as modules of CommonJS, for tools that know
// no other and drop nothing of what they load: Browserify, Metro, Jest with the preset of React Native.
// A file has the name of the module that it is written from, and a manifest in their folder says that
// they are CommonJS: npm packs files of one name next to each other, where they compress to one. As nothing
// can be dropped of what is loaded, the record of an entity and its frozen constant are one module here.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { posix } from "node:path";
import { commonJsEntryPoints, flightIds } from "./entry-points.ts";

const IMPORT = /^import \{\s*([^}]+?)\s*\} from "(.+)\.js";\n/gm;
const STAR = /^export \* from "(.+)\.js";\n/gm;
const EXPORT = /^export \{\s*([^}]+?)\s*\};\n/gm;
const CONSTANT = /^export var (\w+) = (.*;\n)/gm;
const NAMED = /^export \{\s*([^}]+?)\s*\} from "(.+)\.js";\n/gm;
const LATE = /\bimport\("(.+?)\.js"\)/g;
const RECORD = /(^import \{[^}]+\} from "(?:\.\.\/)+)records\//gm;
const VALUE = /^(export var \w+ = )(\{.*\});$/m;

await mkdir("dist/commonjs", { recursive: true });
await writeFile(
  "dist/commonjs/package.json",
  `${JSON.stringify({ type: "commonjs", sideEffects: false })}\n`,
);
const done = new Set<string>();
for (const name of [...commonJsEntryPoints, ...flightIds.map((id) => `missions/${id}`)]) {
  await convert(name, []);
}

/** Writes a module, and before it those that it loads; without cycles, each is whole when it is used. */
async function convert(name: string, importers: readonly string[]): Promise<void> {
  if (importers.includes(name)) throw new Error(`a cycle: ${[...importers, name].join(" > ")}`);
  if (done.has(name)) return;
  const text = await sourceOf(name);
  const target = (from: string) => posix.join(posix.dirname(name), from);
  for (const [, , from = ""] of [...text.matchAll(IMPORT), ...text.matchAll(NAMED)]) {
    await convert(target(from), [...importers, name]);
  }
  for (const [, from = ""] of text.matchAll(STAR))
    await convert(target(from), [...importers, name]);
  done.add(name);
  for (const [, from = ""] of text.matchAll(LATE)) await convert(target(from), []);
  const file = `dist/commonjs/${name}.js`;
  await mkdir(posix.dirname(file), { recursive: true });
  await writeFile(file, `"use strict";\n${commonJs(text)}`);
}

/** The text of a module in the form for bundlers, with the record of an entity in the place of its import. */
async function sourceOf(name: string): Promise<string> {
  const [, entity] = /^entities\/([^/]+\/.+)$/.exec(name) ?? [];
  if (entity === undefined) {
    return (await readFile(`dist/${name}.js`, "utf8")).replaceAll(RECORD, "$1entities/");
  }
  const record = await readFile(`dist/records/${entity}.js`, "utf8");
  const frozen = record.replace(VALUE, "$1freeze($2);");
  if (frozen === record) throw new Error(`no record of one line: ${entity}`);
  return `import { freeze } from "../../library/runtime/freeze.js";\n${frozen}`;
}

function commonJs(text: string): string {
  const converted = text
    .replaceAll(IMPORT, (_, names: string, from: string) => {
      const taken = pairs(names).map(([name, local]) =>
        name === local ? name : `${name}: ${local}`,
      );
      return `const { ${taken.join(", ")} } = require("${from}.js");\n`;
    })
    .replaceAll(NAMED, (_, names: string, from: string) =>
      given(names, (name) => `require("${from}.js").${name}`),
    )
    .replaceAll(STAR, (_, from: string) => `Object.assign(exports, require("${from}.js"));\n`)
    .replaceAll(CONSTANT, "exports.$1 = $2")
    .replaceAll(EXPORT, (_, names: string) => given(names, (name) => name))
    .replaceAll(LATE, (_, from: string) => `Promise.resolve().then(() => require("${from}.js"))`);
  const [left] = /^(?:import|export)\b.*/m.exec(converted) ?? [];
  if (left !== undefined) throw new Error(`not CommonJS: ${left}`);
  return converted;
}

/** The names of a list, each with the one that it gets by "as". */
function pairs(names: string): [string, string][] {
  return names.split(/,\s*/).map((item) => {
    const [name = "", as = name] = item.split(" as ");
    return [name, as];
  });
}

function given(names: string, value: (name: string) => string): string {
  return pairs(names)
    .map(([name, as]) => `exports.${as} = ${value(name)};\n`)
    .join("");
}
