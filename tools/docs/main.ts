// npm run docs: writes docs/gaps.md, docs/rules.md, docs/sources.md, the tables in README.md and CONTRIBUTING.md, and
// the entry points in package.json.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { compile } from "../../src/compiler/compile.ts";
import { readSeeds } from "../../src/compiler/files.ts";
import { packageExports, typesVersions } from "../build/manifest.ts";
import { withTables } from "../markdown-table.ts";
import { consumers } from "./consumers.ts";
import { tables } from "./document-tables.ts";
import { gaps } from "./gaps.ts";
import { rulesPage } from "./rules.ts";
import { sizes } from "./sizes.ts";
import { sourcesPage } from "./sources.ts";

const { catalog } = compile(await readSeeds("seeds"));
const all = { ...tables(catalog), sizes: await sizes(), consumers: consumers() };
for (const path of ["README.md", "CONTRIBUTING.md"]) {
  await writeFile(path, withTables(await readFile(path, "utf8"), all));
}
await mkdir("docs", { recursive: true });
await writeFile("docs/gaps.md", gaps(catalog));
await writeFile("docs/rules.md", rulesPage());
await writeFile("docs/sources.md", sourcesPage(catalog));
const manifest = JSON.parse(await readFile("package.json", "utf8"));
await writeFile(
  "package.json",
  `${JSON.stringify({ ...manifest, exports: packageExports, typesVersions }, null, 2)}\n`,
);
