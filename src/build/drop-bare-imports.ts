// Part of npm run build: drops imports of chunks from which nothing is taken. The bundler writes them
// for the order of evaluation; no module of this package does anything but declare.
import { readdir, readFile, writeFile } from "node:fs/promises";

for (const name of (await readdir("dist")).filter((file) => file.endsWith(".js"))) {
  const text = await readFile(`dist/${name}`, "utf8");
  await writeFile(`dist/${name}`, text.replaceAll(/^import "\.\/[\w-]+\.js";\n/gm, ""));
}
