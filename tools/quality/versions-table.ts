import { execFileSync } from "node:child_process";
import { version } from "vitest/node";
import { table } from "../markdown-table.ts";
import { pinned } from "./pinned.ts";

/** What mutants were made and tested with, and the day of the last commit that was in it. */
export function versionsTable(): string {
  const lastCommit = execFileSync("git", ["log", "-1", "--format=%cs"], {
    encoding: "utf8",
  }).trim();
  return table(
    ["Stryker", "Vitest", "Node", "last commit"],
    [[pinned.mutation["@stryker-mutator/core"], version, process.versions.node, lastCommit]],
  );
}
