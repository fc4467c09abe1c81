// Part of npm run build: completes the form for Node, whose entry points take flights from one record, and
// articles from one text; and writes folders with a manifest, which lead tools that don't know `exports` to
// the entry points.
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

const shared = Object.keys(sharedEntryPoints).map((name) => `${sharedName(name)}.cjs`);
for (const file of (await readdir("dist/dense")).filter((name) => name.endsWith(".cjs"))) {
  const text = await readFile(`dist/dense/${file}`, "utf8");
  const name = shared.includes(file) ? "shared" : undefined;
  await writeFile(`dist/dense/${file}`, plainExports(text, name));
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

// A text in a module would stay in memory, as source code and as a string; a file of JSON does not.
await copyFile("src/generated/dense/record.json", "dist/dense/record.json");
await write(
  "dist/dense/records.cjs",
  '"use strict";\nexports.all = require("./revive.cjs").revive(require("./record.json"));\n',
);

for (const [file, text] of Object.entries(formsOfConstants(names))) {
  await write(`dist/dense/${file}`, text);
}
// These are written by running what is above.
const forms = [
  ...Object.keys(sharedEntryPoints).map((name) => formsOf(name, "dist/dense")),
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
