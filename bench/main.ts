// npm run bench: measures, prints a table, and writes bench/RESULTS.md.
import { writeFile } from "node:fs/promises";
import { benchCompile } from "./compile.ts";
import { report } from "./report.ts";

const results = report([await benchCompile()]);
console.log(results);
await writeFile("bench/RESULTS.md", results);
