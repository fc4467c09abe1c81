// Part of npm run build: writes what is one short text for each flight or entry point, and the text of the
// articles, and shortens how the form for Node exports what it has. A flight in the form for Node takes its constant from the text of all flights, and folders
// with a manifest lead tools that don't know `exports` to the entry points.
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { constantName } from "../../src/compiler/emit/names.ts";
import { articles } from "../../src/generated/article-registry.ts";
import { names } from "../../src/generated/dense/names.ts";
import { articleFiles } from "./article-texts.ts";
import { entryPoints, flightIds, groups, sharedEntryPoints } from "./entry-points.ts";
import { folderManifest } from "./manifest.ts";
import { formsOf, formsOfConstants, formsOfGroup, sharedName } from "./node-forms.ts";
import { plainExports } from "./plain-exports.ts";

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const shared = sharedEntryPoints.map((name) => `${sharedName(name)}.cjs`);
for (const file of (await readdir("dist/dense")).filter((name) => name.endsWith(".cjs"))) {
  const text = await readFile(`dist/dense/${file}`, "utf8");
  const exports = shared.includes(file) ? "exports.shared" : "module.exports";
  await writeFile(`dist/dense/${file}`, plainExports(text, exports));
}

// Here is nothing else, and a flight that is no longer in the record has no entry point.
await rm("missions", { recursive: true, force: true });
for (const id of flightIds) {
  const name = constantName(id);
  await write(`dist/dense/missions/${id}.js`, `export { ${name} } from "../all.js";\n`);
  await write(
    `dist/dense/missions/${id}.cjs`,
    `exports.${name} = require("../all.cjs").${name};\n`,
  );
}

for (const [file, text] of Object.entries(articleFiles(articles))) {
  await write(`dist/${file}`, text);
}

// Neither the text of the record nor what V8 makes of it as source code stays in memory this way.
await copyFile("src/generated/dense/record.json", "dist/dense/record.json");
await write(
  "dist/dense/records.cjs",
  '"use strict";\nexports.all = require("./revive.cjs").revive(require("./record.json"));\n',
);

for (const [file, text] of Object.entries(formsOfConstants(names))) {
  await write(`dist/dense/${file}`, text);
}
const forms = [
  ...sharedEntryPoints.map((name) => formsOf(name, "dist/dense")),
  ...groups.map((group) => formsOfGroup(group, "dist/dense")),
];
for (const [file, text] of forms.flatMap(Object.entries)) await write(`dist/dense/${file}`, text);

const folders = [
  ...Object.keys(entryPoints).filter((name) => name !== "index"),
  ...flightIds.map((id) => `missions/${id}`),
];
for (const name of folders) {
  await write(`${name}/package.json`, `${JSON.stringify(folderManifest(name))}\n`);
}
