import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../support/consumer.ts";
import pinned from "./tools.json" with { type: "json" };

export type ToolName = keyof typeof pinned;

const cache = join(tmpdir(), "resupply-tools");

/** The folder of a tool: another one for another version. */
function toolFolder(name: ToolName): string {
  const versions = JSON.stringify(pinned[name]);
  return join(cache, `${name}-${createHash("sha256").update(versions).digest("hex").slice(0, 8)}`);
}

/** A file of an installed tool. */
export function toolFile(name: ToolName, path: string): string {
  return join(toolFolder(name), "node_modules", path);
}

/** The script behind a command of an installed tool, to be run by the Node of this project. */
export async function toolScript(name: ToolName, packageName: string): Promise<string> {
  const { bin } = JSON.parse(await readFile(toolFile(name, `${packageName}/package.json`), "utf8"));
  const path = typeof bin === "string" ? bin : Object.values(bin)[0];
  return toolFile(name, join(packageName, String(path)));
}

/** Installs a tool from the npm registry, unless it is there. */
export async function install(name: ToolName): Promise<void> {
  if (existsSync(toolFolder(name))) return;
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "installing-"));
  const scripts = { node: true, bun: true, deno: true, esbuild: true };
  await writeFile(
    join(folder, "package.json"),
    JSON.stringify({ private: true, dependencies: pinned[name], allowScripts: scripts }),
  );
  const { status, output } = await run(folder, "npm", [
    ...["install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"],
  ]);
  if (status !== 0) {
    await rm(folder, { recursive: true });
    throw new Error(output.trim());
  }
  await rename(folder, toolFolder(name));
}
