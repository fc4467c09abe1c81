// npm run mutation: mutates the code in a copy, one place at a time, and reports which mutants no test
// kills. Arguments go to Stryker: npm run mutation -- --mutate src/library/registry/find-mission.ts
// A full run writes the scores into docs/mutation-testing.md.
import { readFile } from "node:fs/promises";
import { mutantTable } from "./mutant-table.ts";
import { noteTables } from "./note-tables.ts";
import { runInCopy } from "./run-in-copy.ts";
import { versionsTable } from "./versions-table.ts";

const options = process.argv.slice(2);
const done = await runInCopy("mutation", ["stryker", "run", ...options], "reports");
if (done && !options.includes("--mutate")) {
  const report = JSON.parse(await readFile("coverage/mutation/mutation.json", "utf8"));
  await noteTables({ versions: versionsTable(), mutants: mutantTable(report) });
}
