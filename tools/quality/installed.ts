import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { pinned, type Tool } from "./pinned.ts";

/**
 * The folder in which a tool is installed, outside of the packages that the lock file pins; installs it
 * from the registry where it is not there yet at its version.
 *
 * @throws `Error` with what npm printed, where it can't be installed.
 */
export async function installed(tool: Tool): Promise<string> {
  const folder = resolve("node_modules/.cache/tools", tool);
  const done = join(folder, "installed.json");
  const wanted = JSON.stringify(pinned[tool]);
  if ((await readFile(done, "utf8").catch(() => "")) === wanted) return folder;
  await mkdir(folder, { recursive: true });
  const manifest = { private: true, dependencies: pinned[tool], allowScripts: { node: true } };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  const options = { cwd: folder, env: withoutNpmVariables() };
  await promisify(execFile)("npm", ["install", "--no-audit", "--no-fund", "--silent"], options);
  await writeFile(done, wanted);
  return folder;
}

/** npm tells its children about the project that called it: the tools are another one. */
export function withoutNpmVariables(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith("npm_")));
}
