import { run } from "../../support/consumer.ts";
import type { Bundler } from "../bundler.ts";
import { printed } from "../check.ts";
import { toolFile } from "../tools.ts";

const name = "Bun's bundler";

async function build(folder: string, target: string, ...flags: string[]): Promise<void> {
  const all = ["--outdir=out", `--target=${target}`, ...flags];
  printed(await run(folder, toolFile("bun", ".bin/bun"), ["build", "entry.js", ...all]));
}

export const bun: Bundler = {
  name,
  tool: "bun",
  platforms: ["browser", "node", "bun"],
  bundle: (folder, platform) => build(folder, platform, "--minify"),
};

/** With --production, for Node and Bun, it has no condition that Bun itself has not. */
export const bunForProduction: Bundler = {
  name,
  tool: "bun",
  platforms: ["browser", "node", "bun"],
  flags: "--production --conditions=module",
  bundle: (folder, platform) => build(folder, platform, "--production", "--conditions=module"),
};
