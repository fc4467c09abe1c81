// Part of npm run build: drops imports of chunks from which nothing is taken, and what makes an entry
// point of a chunk. The bundler writes the former for the order of evaluation; no module of this
// package does anything but declare.
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { apart } from "./entry-points.ts";

for (const name of Object.keys(apart)) await rm(`dist/${name}.js`);
for (const name of (await readdir("dist")).filter((file) => file.endsWith(".js"))) {
  const text = await readFile(`dist/${name}`, "utf8");
  await writeFile(`dist/${name}`, text.replaceAll(/^import "\.\/[\w-]+\.js";\n/gm, ""));
}
