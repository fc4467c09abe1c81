import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { copyWith } from "./copy-with.ts";
import { withoutNpmVariables } from "./installed.ts";
import type { Tool } from "./pinned.ts";

/**
 * Runs a command of a tool in a copy of the project, and keeps what it reports in `coverage/`, which git
 * ignores.
 *
 * @returns whether the command succeeded; its status becomes that of this process.
 */
export async function runInCopy(
  tool: Tool,
  command: readonly string[],
  reports: string,
): Promise<boolean> {
  const copy = await copyWith(tool);
  try {
    const options = { cwd: copy.folder, env: withoutNpmVariables(), stdio: "inherit" } as const;
    process.exitCode = spawnSync("npm", ["exec", "--", ...command], options).status ?? 1;
    const made = join(copy.folder, reports);
    if (existsSync(made)) await cp(made, "coverage", { recursive: true });
    return process.exitCode === 0;
  } finally {
    await copy.remove();
  }
}
