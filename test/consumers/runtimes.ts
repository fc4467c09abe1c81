import { strict as assert } from "node:assert";
import { type Check, printed } from "./check.ts";
import { entryPointsPrint, program } from "./programs.ts";
import { type ToolName, toolFile } from "./tools.ts";

interface Runtime {
  readonly name: string;
  readonly tool: ToolName;
  readonly command: readonly [string, ...string[]];
}

const nodes = ["18", "20", "22", "24", "26"] as const;

const all: readonly Runtime[] = [
  ...nodes.map((version): Runtime => {
    return {
      name: `Node ${version}`,
      tool: `node-${version}`,
      // Node 18 calls JSON modules experimental, on the error stream.
      command: [".bin/node", "--no-warnings"],
    };
  }),
  { name: "Bun", tool: "bun", command: [".bin/bun", "run"] },
  {
    name: "Deno",
    tool: "deno",
    command: [".bin/deno", "run", "--node-modules-dir=manual", "--no-remote", "--allow-read"],
  },
];

const forms = { import: "entry-points.mjs", require: "entry-points.cjs" };

/** Every entry point, in each runtime, by import and by require. */
export const runtimes: readonly Check[] = all.flatMap(({ name, tool, command }) =>
  Object.entries(forms).map(([form, file]): Check => {
    return {
      consumer: name,
      what: `${form} of every entry point`,
      tools: [tool],
      async run(consumer) {
        await consumer.write(file, await program(file));
        const [bin, ...flags] = command;
        const output = printed(await consumer.run(toolFile(tool, bin), ...flags, file));
        assert.equal(output.trimEnd(), entryPointsPrint.trimEnd());
        return "";
      },
    };
  }),
);
