import { strict as assert } from "node:assert";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../support/consumer.ts";
import { command } from "./bundler.ts";
import { type Check, printed } from "./check.ts";
import { bytes, holdsNoOther } from "./measure.ts";
import { inProjectOf } from "./project.ts";
import { expected, type Program, parts, whole } from "./subpaths.ts";
import { toolFile } from "./tools.ts";

/** A script that bundles for React Native, with the settings of its own configuration. */
const build = (exports: boolean) => `
  const { dirname } = require("node:path");
  const metro = require("metro");
  const config = {
    projectRoot: __dirname,
    watchFolders: [dirname(__dirname)],
    resolver: {
      unstable_enablePackageExports: ${exports},
      unstable_conditionNames: ["react-native"],
      resolverMainFields: ["react-native", "browser", "main"],
      useWatchman: false,
    },
    transformer: {
      babelTransformerPath: require.resolve("@react-native/metro-babel-transformer"),
    },
    cacheStores: ({ FileStore }) => [new FileStore({ root: dirname(__dirname) + "/cache" })],
    maxWorkers: 1,
    reporter: { update() {} },
  };
  metro.loadConfig({ cwd: __dirname }, config).then((whole) =>
    metro.runBuild(whole, {
      entry: "entry.js", out: __dirname + "/out.js", dev: false, minify: true, platform: "ios",
    }),
  );`;

const hermesc: Readonly<Record<string, string>> = {
  darwin: "osx-bin/hermesc",
  linux: "linux64-bin/hermesc",
  win32: "win64-bin/hermesc.exe",
};

/** The compiler of the engine that React Native has; there is none for some machines. */
async function compile(folder: string): Promise<void> {
  const path = hermesc[process.platform];
  if (path === undefined || process.arch !== "x64") return;
  const compiler = toolFile("metro", `hermes-compiler/hermesc/${path}`);
  printed(await run(folder, compiler, ["-w", "-O", "-emit-binary", "-out", "out.hbc", "out.js"]));
}

/**
 * The engine itself, in the newest version that is published for machines like this one: older than
 * the compiler. It has no console of its own. Gives nothing where there is none.
 */
async function runInHermes(folder: string): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const text = await readFile(join(folder, "out.js"), "utf8");
  await writeFile(join(folder, "hermes.js"), `var console = { log: print };\n${text}`);
  const engine = toolFile("metro", "hermes-engine-cli/linux64-bin/hermes");
  return printed(await run(folder, engine, ["-w", "hermes.js"])).trim();
}

/** Metro drops nothing: what a bundle holds is what the entry point has. */
const isApart = ({ what }: Program) => what.includes("/") && !what.includes("lazy");

type Form = "imports" | "requires";

function check(program: Program, exports: boolean, form: Form): Check {
  const by = form === "requires" ? ", by require" : "";
  return {
    consumer: "Metro (React Native)",
    what: `${program.what}${by}, package exports ${exports ? "on" : "off"}`,
    tools: ["metro"],
    run(consumer) {
      const files = { "entry.js": program[form], "build.cjs": build(exports) };
      return inProjectOf("metro", consumer, { type: "commonjs" }, files, async (folder) => {
        await command(folder, "build.cjs");
        const output = printed(await run(folder, "node", ["out.js"])).trim();
        assert.equal(output, await expected(consumer, program));
        await compile(folder);
        assert.equal((await runInHermes(folder)) ?? output, output);
        const text = await readFile(join(folder, "out.js"), "utf8");
        if (isApart(program)) holdsNoOther(text, program.flights);
        return `${bytes(text)} bytes`;
      });
    },
  };
}

export const metro: readonly Check[] = [
  ...[...whole, ...parts].map((program) => check(program, true, "imports")),
  ...[...whole, ...parts].map((program) => check(program, true, "requires")),
  ...[...whole, ...parts].map((program) => check(program, false, "imports")),
];
