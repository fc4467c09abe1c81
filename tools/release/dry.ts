// npm run release:dry: makes the next version in a copy, starting with npm ci, runs all checks on it, and
// shows what would be published. If no changeset is pending, that is the version as it stands. The working
// tree is not changed.
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { styleText } from "node:util";
import { announced } from "../api/announced.ts";
import { type CopyOfTree, copyOfTree } from "../quality/copy-of-tree.ts";
import { changesOf } from "./changelog.ts";

const isPending = (await announced()) !== "none";
if (!isPending) {
  console.log(`No changeset is pending: this checks ${await versionIn(".")} as it stands.`);
}
const copy = await copyOfTree();
try {
  await rehearse(copy);
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  await copy.remove();
}

async function rehearse({ folder }: CopyOfTree): Promise<void> {
  const run = (command: string, ...args: readonly string[]) => runIn(folder, command, args);
  run("git", "init", "--quiet");
  run("npm", "ci", "--prefer-offline", "--no-audit", "--no-fund", "--silent");
  if (isPending) run("npm", "run", "--silent", "release:version");
  run("npm", "test", "--silent");
  run("npm", "run", "--silent", "--if-present", "test:consumers");
  run("npm", "publish", "--dry-run", "--provenance=false");
  const version = await versionIn(folder);
  const changelog = await readFile(join(folder, "CHANGELOG.md"), "utf8");
  console.log(`${styleText("bold", `\nChangelog of resupply ${version}:`)}\n`);
  console.log(changesOf(version, changelog));
}

async function versionIn(folder: string): Promise<string> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8")).version;
}

function runIn(cwd: string, command: string, args: readonly string[]): void {
  const line = [command, ...args].join(" ");
  console.log(styleText("bold", `\n${line}`));
  // npm's variables about the calling project would confuse npm in the copy.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !key.startsWith("npm_")),
  );
  const { status } = spawnSync(command, args, { cwd, env, stdio: "inherit" });
  if (status !== 0) throw new Error(`${line} failed`);
}
