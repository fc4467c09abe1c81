// npm run coverage: which lines and branches of the compiler and the library the tests reach. It writes
// the figures into docs/mutation-testing.md.
import { readFile } from "node:fs/promises";
import { coverageTable } from "./coverage-table.ts";
import { noteTables } from "./note-tables.ts";
import { runInCopy } from "./run-in-copy.ts";

const command = ["vitest", "run", "--config", "vitest.coverage.config.ts"];
if (await runInCopy("coverage", command, "coverage")) {
  const summary = JSON.parse(await readFile("coverage/coverage-summary.json", "utf8"));
  await noteTables({ reached: coverageTable(summary) });
}
