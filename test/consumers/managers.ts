import { strict as assert } from "node:assert";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../support/consumer.ts";
import { type Check, printed } from "./check.ts";
import { entryPointsPrint, program } from "./programs.ts";
import { type ToolName, toolFile } from "./tools.ts";

interface Manager {
  readonly name: string;
  readonly tool: ToolName;
  readonly command: string;
  readonly files: Readonly<Record<string, string>>;
  /** The flags with which it runs a program among the modules that it has installed. */
  readonly node: readonly string[];
}

const yarnrc = "nodeLinker: pnp\nenableGlobalCache: false\nenableImmutableInstalls: false\n";

const managers: readonly Manager[] = [
  { name: "pnpm", tool: "pnpm", command: ".bin/pnpm", files: {}, node: ["exec", "node"] },
  {
    name: "Yarn (Plug'n'Play)",
    tool: "yarn",
    command: ".bin/yarn",
    files: { ".yarnrc.yml": yarnrc, "yarn.lock": "" },
    node: ["node"],
  },
];

const zod = "4.6.7";

/** Every entry point, where another package manager than npm has put the modules in its own way. */
export const packageManagers: readonly Check[] = managers.flatMap((manager) =>
  ["entry-points.mjs", "entry-points.cjs"].map((file): Check => {
    return {
      consumer: manager.name,
      what: `${file.endsWith("cjs") ? "require" : "import"} of every entry point`,
      tools: [manager.tool],
      async run(consumer) {
        const folder = await mkdtemp(join(tmpdir(), "resupply-manager-"));
        try {
          const tarball = join(consumer.folder, consumer.tarball.file);
          const manifest = {
            private: true,
            dependencies: { resupply: `file:${tarball}`, zod },
          };
          const files = {
            ...manager.files,
            "package.json": JSON.stringify(manifest),
            [file]: await program(file),
          };
          for (const [path, text] of Object.entries(files))
            await writeFile(join(folder, path), text);
          const command = toolFile(manager.tool, manager.command);
          printed(await run(folder, command, ["install"]));
          const output = printed(await run(folder, command, [...manager.node, file]));
          assert.equal(output.trim(), entryPointsPrint.trim());
          return "";
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      },
    };
  }),
);
