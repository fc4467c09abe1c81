// Part of npm run build: indents the declarations with tabs. Editors show them as before, and a
// package with thousands of declared members is smaller by a few kilobytes for everybody.
import { readdir, readFile, writeFile } from "node:fs/promises";

for (const name of (await readdir("dist")).filter((file) => /\.d\.c?ts$/.test(file))) {
  const text = await readFile(`dist/${name}`, "utf8");
  const lean = text.replaceAll(/^(?: {4})+/gm, (indent) => "\t".repeat(indent.length / 4));
  await writeFile(`dist/${name}`, lean);
}
