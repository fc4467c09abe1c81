// npm run mutation: changes the rules of the compiler and the library in a copy, one place at a time, and
// tells which changes no test notices. Arguments go to Stryker: npm run mutation -- --mutate src/library/registry/find-mission.ts
// A run over all files writes its figures into docs/mutation-testing.md.
import { readFile } from "node:fs/promises";
import { mutantTables } from "./mutant-tables.ts";
import { noteTables } from "./note-tables.ts";
import { runInCopy } from "./run-in-copy.ts";
import { versionsTable } from "./versions-table.ts";

const options = process.argv.slice(2);
const done = await runInCopy("mutation", ["stryker", "run", ...options], "reports");
if (done && !options.includes("--mutate")) {
  const report = JSON.parse(await readFile("coverage/mutation/mutation.json", "utf8"));
  await noteTables({ versions: versionsTable(), ...mutantTables(report) });
}
