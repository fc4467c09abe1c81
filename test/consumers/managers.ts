import { strict as assert } from "node:assert";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Consumer, run } from "../support/consumer.ts";
import { command } from "./bundler.ts";
import { type Check, printed } from "./check.ts";
import { inferred, tsconfig, using } from "./declaring.ts";
import { entryPointsPrint, program } from "./programs.ts";
import { type Files, writeFiles } from "./project.ts";
import { type ToolName, toolFile, toolScript } from "./tools.ts";

interface Manager {
  readonly name: string;
  readonly tool: ToolName;
  readonly command: string;
  readonly files: Files;
  /** The flags with which it runs a program among the modules that it has installed. */
  readonly node: readonly string[];
}

const yarnrc = "nodeLinker: pnp\nenableGlobalCache: false\nenableImmutableInstalls: false\n";

const pnpm: Manager = {
  name: "pnpm",
  tool: "pnpm",
  command: ".bin/pnpm",
  files: {},
  node: ["exec", "node"],
};

const managers: readonly Manager[] = [
  pnpm,
  {
    name: "Yarn (Plug'n'Play)",
    tool: "yarn",
    command: ".bin/yarn",
    files: { ".yarnrc.yml": yarnrc, "yarn.lock": "" },
    node: ["node"],
  },
];

const zod = "4.6.7";

/** Does something where a package manager has installed a project of some files. */
async function installedBy<Result>(
  manager: Manager,
  files: Files,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "resupply-manager-"));
  try {
    await writeFiles(folder, { ...manager.files, ...files });
    printed(await run(folder, toolFile(manager.tool, manager.command), ["install"]));
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const packed = ({ folder, tarball }: Consumer) => `file:${join(folder, tarball.file)}`;

/** Every entry point, where another package manager than npm has put the modules in its own way. */
const entryPoints: readonly Check[] = managers.flatMap((manager) =>
  ["entry-points.mjs", "entry-points.cjs"].map((file): Check => {
    return {
      consumer: manager.name,
      what: `${file.endsWith("cjs") ? "require" : "import"} of every entry point`,
      tools: [manager.tool],
      async run(consumer) {
        const dependencies = { resupply: packed(consumer), zod };
        const files = {
          "package.json": JSON.stringify({ private: true, dependencies }),
          [file]: await program(file),
        };
        return installedBy(manager, files, async (folder) => {
          const command = toolFile(manager.tool, manager.command);
          const output = printed(await run(folder, command, [...manager.node, file]));
          assert.equal(output.trim(), entryPointsPrint.trim());
          return "";
        });
      },
    };
  }),
);

/** An application that has the package only by way of a library, whose flights it declares again. */
const workspace: Check = {
  consumer: pnpm.name,
  what: "an application in a workspace declares the flights of a library again",
  tools: [pnpm.tool, "typescript-6.0"],
  async run(consumer) {
    const member = (name: string, dependencies: object) =>
      JSON.stringify({ name, type: "module", exports: "./out/index.js", dependencies });
    const files = {
      "pnpm-workspace.yaml": "packages: [library, app]\n",
      "package.json": JSON.stringify({ private: true }),
      "library/package.json": member("library", { resupply: packed(consumer) }),
      "library/tsconfig.json": tsconfig({}),
      "library/index.ts": inferred,
      "app/package.json": member("app", { library: "workspace:*" }),
      "app/tsconfig.json": tsconfig({}),
      "app/index.ts": using("library", "cause"),
    };
    return installedBy(pnpm, files, async (folder) => {
      const tsc = await toolScript("typescript-6.0", "typescript");
      for (const name of ["library", "app"]) await command(folder, tsc, "-p", name);
      await writeFiles(folder, { "app/index.ts": using("library", "why") });
      await assert.rejects(command(folder, tsc, "-p", "app"), /TS2339: Property 'why'/);
      return "";
    });
  },
};

export const packageManagers: readonly Check[] = [...entryPoints, workspace];
