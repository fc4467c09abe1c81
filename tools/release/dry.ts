// npm run release:dry: makes the next version in a copy, from the lock file on, runs all checks on it, and
// shows what would be published. The files here stay as they are.
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { styleText } from "node:util";
import { copyOfTree } from "../quality/copy-of-tree.ts";
import { changesOf } from "./changelog.ts";

const copy = await copyOfTree();
try {
  run("git", "init", "--quiet");
  run("npm", "ci", "--prefer-offline", "--no-audit", "--no-fund", "--silent");
  run("npm", "run", "--silent", "release:version");
  const { version } = JSON.parse(await readFile(join(copy.folder, "package.json"), "utf8"));
  const changelog = await readFile(join(copy.folder, "CHANGELOG.md"), "utf8");
  run("npm", "test", "--silent");
  run("npm", "run", "--silent", "--if-present", "test:consumers");
  run("npm", "publish", "--dry-run", "--provenance=false");
  console.log(`${styleText("bold", `\nresupply ${version} would say`)}\n`);
  console.log(changesOf(version, changelog));
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  await copy.remove();
}

function run(command: string, ...args: readonly string[]): void {
  console.log(styleText("bold", `\n${[command, ...args].join(" ")}`));
  // npm tells its children about the project that called it: the copy is another one.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !key.startsWith("npm_")),
  );
  const { status } = spawnSync(command, args, { cwd: copy.folder, env, stdio: "inherit" });
  if (status !== 0) throw new Error(`${[command, ...args].join(" ")} failed`);
}
