// npm run bench: measures, prints tables, and writes bench/RESULTS.md. Needs a build.
import { writeFile } from "node:fs/promises";
import { benchCompile } from "./compile.ts";
import { benchImport } from "./import.ts";
import { benchLookUps } from "./look-ups.ts";
import { report } from "./report.ts";
import { benchTypeCheck } from "./type-check.ts";

const results = report([
  await benchLookUps(),
  benchImport(),
  benchTypeCheck(),
  await benchCompile(),
]);
console.log(results);
await writeFile("bench/RESULTS.md", results);
