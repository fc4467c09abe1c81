import { run } from "../../support/consumer.ts";
import type { Bundler } from "../bundler.ts";
import { printed } from "../check.ts";
import { toolFile } from "../tools.ts";

export const bun: Bundler = {
  name: "Bun's bundler",
  tool: "bun",
  platforms: ["browser", "node", "bun"],
  async bundle(folder, platform) {
    const flags = ["--outdir=out", "--minify", `--target=${platform}`];
    printed(await run(folder, toolFile("bun", ".bin/bun"), ["build", "entry.js", ...flags]));
  },
};
