import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import type { SeedFile } from "../../src/compiler/model/seed-file.ts";

/** The built command line, published as `resupply`. */
export const entry = resolve("dist/cli.js");

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line in a folder, without inherited settings for colours. */
export function resupply(
  args: readonly string[],
  {
    cwd = ".",
    env = {},
    input,
  }: { cwd?: string; env?: Record<string, string>; input?: string } = {},
): Promise<Ran> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(
      ([key]) => !/^(?:NO_COLOR|FORCE_COLOR|CLICOLOR_FORCE|GITHUB_ACTIONS)$/.test(key),
    ),
  );
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [entry, ...args], {
      cwd,
      env: { ...inherited, ...env },
      stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    });
    child.stdin?.end(input);
    let stdout = "";
    let stderr = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("error", failed);
    child.on("close", (status) => done({ status, stdout, stderr }));
  });
}

/** Creates a folder for one test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "resupply-cli-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Creates a folder for one test with the given `seeds/`. */
export async function folderWith(seeds: readonly SeedFile[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const { path, content } of seeds) {
    const file = join(folder, "seeds", path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}
