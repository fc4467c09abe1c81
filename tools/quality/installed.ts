import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { pinned, type Tool } from "./pinned.ts";

/**
 * Returns the folder in which a tool is installed, separate from the packages in the lock file. Installs
 * the pinned version from the registry if necessary.
 *
 * @throws `Error` with the output of npm if it can't be installed.
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

/** The environment without npm's variables about the calling project, which confuse npm in another one. */
export function withoutNpmVariables(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith("npm_")));
}
