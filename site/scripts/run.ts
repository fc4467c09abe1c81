// npm run site, site:dev, site:test and others, from the root: sees to what they need, then runs the script of
// the same purpose here. Usage: node site/scripts/run.ts build|dev|test|picture|trace [arguments]
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const site = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(site);

function npm(args: readonly string[], cwd: string): void {
  const { status } = spawnSync("npm", args, { cwd, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

const [script, ...rest] = process.argv.slice(2);
if (script === undefined || !["build", "dev", "test", "picture", "trace"].includes(script)) {
  console.error("Usage: node site/scripts/run.ts build|dev|test|picture|trace [arguments]");
  process.exit(2);
}
if (!existsSync(join(root, "dist/index.js"))) npm(["run", "build"], root);
if (!existsSync(join(site, "node_modules/astro"))) npm(["ci", "--no-audit", "--no-fund"], site);
// What is tested is what the sources say now.
if (script === "test" || script === "picture" || script === "trace") npm(["run", "build"], site);
npm(["run", script, ...(rest.length > 0 ? ["--", ...rest] : [])], site);
