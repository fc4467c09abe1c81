import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { copyWith } from "./copy-with.ts";
import { withoutNpmVariables } from "./installed.ts";
import type { Tool } from "./pinned.ts";

/** Runs a command of a tool in a copy of the project, and keeps what it reports in `coverage/`, which git ignores. */
export async function runInCopy(
  tool: Tool,
  command: readonly string[],
  reports: string,
): Promise<void> {
  const copy = await copyWith(tool);
  try {
    const options = { cwd: copy.folder, env: withoutNpmVariables(), stdio: "inherit" } as const;
    process.exitCode = spawnSync("npm", ["exec", "--", ...command], options).status ?? 1;
    const made = join(copy.folder, reports);
    if (existsSync(made)) await cp(made, "coverage", { recursive: true });
  } finally {
    await copy.remove();
  }
}
