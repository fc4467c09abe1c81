import { strict as assert } from "node:assert";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Consumer } from "../support/consumer.ts";
import { type Check, printed } from "./check.ts";
import pinned from "./tools.json" with { type: "json" };
import { type ToolName, toolScript } from "./tools.ts";

/** In bytes; when one has to rise, the commit says why. */
const ceilings = { tarball: 1_500_000, unpacked: 10_500_000 };

/** A tool that judges the tarball, in its strictest setting and without an exception. */
function judge(tool: ToolName, packageName: string, what: string, flags: readonly string[]): Check {
  return {
    consumer: tool,
    what,
    tools: [tool],
    async run(consumer) {
      const script = await toolScript(tool, packageName);
      printed(
        await consumer.run("node", script, join(consumer.folder, consumer.tarball.file), ...flags),
      );
      return "";
    },
  };
}

async function manifestOf(consumer: Consumer) {
  return JSON.parse(
    await readFile(join(consumer.folder, "node_modules/resupply/package.json"), "utf8"),
  );
}

/** The package as npm has it. */
export const manifest: readonly Check[] = [
  judge("attw", "@arethetypeswrong/cli", "types of every entry point", ["--profile", "strict"]),
  judge("publint", "publint", "manifest", ["--strict"]),
  {
    consumer: "npm",
    what: "size of the package",
    tools: [],
    async run({ tarball }) {
      const figures = `${tarball.size} bytes packed, ${tarball.unpackedSize} unpacked`;
      assert.ok(tarball.size <= ceilings.tarball, `${figures}; at most ${ceilings.tarball} packed`);
      assert.ok(
        tarball.unpackedSize <= ceilings.unpacked,
        `${figures}; at most ${ceilings.unpacked} unpacked`,
      );
      return figures;
    },
  },
  {
    consumer: "npm",
    what: "licences inside, no script at install",
    tools: [],
    async run(consumer) {
      for (const file of ["LICENSE", "NOTICE"]) {
        const { size } = await stat(join(consumer.folder, "node_modules/resupply", file));
        assert.ok(size > 0, `${file} is empty`);
      }
      const { scripts } = await manifestOf(consumer);
      const atInstall = ["preinstall", "install", "postinstall", "prepare"];
      assert.deepEqual(
        Object.keys(scripts ?? {}).filter((name) => atInstall.includes(name)),
        [],
      );
      return "";
    },
  },
  {
    consumer: "npm",
    what: "engines name the oldest Node that is proved",
    tools: [],
    async run(consumer) {
      const versions = Object.values(pinned).flatMap((tool) =>
        "node" in tool ? [Number.parseInt(tool.node, 10)] : [],
      );
      const { engines } = await manifestOf(consumer);
      assert.deepEqual(engines, { node: `>=${Math.min(...versions)}` });
      return engines.node;
    },
  },
];
