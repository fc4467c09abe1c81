import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type CopyOfTree, copyOfTree } from "./copy-of-tree.ts";
import { withoutNpmVariables } from "./installed.ts";
import { pinned, type Tool } from "./pinned.ts";

/** A copy of the project in which a tool is installed beside its packages, for tools that load them. */
export async function copyWith(tool: Tool): Promise<CopyOfTree> {
  const copy = await copyOfTree();
  const npm = (...args: readonly string[]) =>
    promisify(execFile)("npm", [...args, "--prefer-offline", "--no-audit", "--no-fund"], {
      cwd: copy.folder,
      env: withoutNpmVariables(),
    });
  try {
    await npm("ci");
    const packages = Object.entries(pinned[tool]).map(([name, version]) => `${name}@${version}`);
    await npm("install", "--no-save", ...packages);
    await npm("run", "build");
  } catch (error) {
    await copy.remove();
    throw error;
  }
  return copy;
}
