// npm run docs: writes the tables in README.md and CONTRIBUTING.md.
import { readFile, writeFile } from "node:fs/promises";
import { compile } from "../compiler/compile.ts";
import { readSeeds } from "../compiler/files.ts";
import { tables, withTables } from "./tables.ts";

const all = tables(compile(await readSeeds("seeds")).catalog);
for (const path of ["README.md", "CONTRIBUTING.md"]) {
  await writeFile(path, withTables(await readFile(path, "utf8"), all));
}
