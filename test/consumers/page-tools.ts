import { run } from "../support/consumer.ts";
import { webpackScript } from "./bundler/webpack-script.ts";
import { command } from "./bundler.ts";
import { printed } from "./check.ts";
import type { Files } from "./project.ts";
import { type ToolName, toolFile, toolScript } from "./tools.ts";

/** A bundler that splits: of several entries, by name, it writes each into out, and what they share. */
export interface Splitter {
  readonly name: string;
  readonly tool: ToolName;
  /** Whether what it writes are modules, without a function around each that they are made of. */
  readonly modules: boolean;
  /** What a constant may cost with all that joins files, where the bundler needs more than others for it. */
  readonly most?: number;
  manifest?(entries: readonly string[]): object;
  files?(entries: readonly string[]): Files;
  build(folder: string, entries: readonly string[]): Promise<void>;
}

const byName = (entries: readonly string[]) =>
  Object.fromEntries(entries.map((name) => [name, `./${name}.js`]));

const runScript = async (folder: string) => {
  await command(folder, "build.js");
};

/** In modules, and with one runtime for all, without which pages would not share what they hold. */
const webpackPages = (tool: "webpack" | "rspack") => (entries: readonly string[]) => {
  return {
    "build.js": webpackScript(tool, {
      entry: byName(entries),
      target: ["web", "es2022"],
      output: { module: true, chunkFormat: "module", filename: "[name].js" },
      optimization: { runtimeChunk: "single", splitChunks: { chunks: "all" } },
      experiments: tool === "webpack" ? { outputModule: true } : {},
    }),
  };
};

export const splitters: readonly Splitter[] = [
  {
    name: "esbuild",
    tool: "esbuild",
    modules: true,
    async build(folder, entries) {
      const flags = ["--bundle", "--splitting", "--minify", "--format=esm", "--charset=utf8"];
      const files = entries.map((name) => `${name}.js`);
      const log = "--log-level=warning";
      const esbuild = toolFile("esbuild", ".bin/esbuild");
      printed(await run(folder, esbuild, [...files, ...flags, log, "--outdir=out"]));
    },
  },
  {
    name: "Rollup",
    tool: "rollup",
    modules: true,
    files(entries) {
      const plugin = (name: string) =>
        JSON.stringify(toolFile("rollup", `@rollup/plugin-${name}/dist/es/index.js`));
      return {
        "rollup.config.js": `
          import nodeResolve from ${plugin("node-resolve")};
          import terser from ${plugin("terser")};
          export default {
            input: ${JSON.stringify(byName(entries))},
            output: { dir: "out", format: "es" },
            plugins: [nodeResolve({ browser: true }), terser()],
          };`,
      };
    },
    async build(folder) {
      await command(folder, await toolScript("rollup", "rollup"), "-c", "--failAfterWarnings");
    },
  },
  {
    name: "webpack",
    tool: "webpack",
    modules: false,
    files: webpackPages("webpack"),
    build: runScript,
  },
  {
    name: "Rspack",
    tool: "rspack",
    modules: false,
    files: webpackPages("rspack"),
    build: runScript,
  },
  {
    name: "Vite (Rolldown)",
    tool: "vite",
    modules: true,
    files(entries) {
      const output = { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" };
      const rolldownOptions = { input: byName(entries), output };
      const build = { outDir: "out", modulePreload: false, target: "es2022", rolldownOptions };
      return { "vite.config.js": `export default ${JSON.stringify({ build })};` };
    },
    async build(folder) {
      const script = await toolScript("vite", "vite");
      await command(folder, script, "build", "--logLevel", "warn");
    },
  },
  {
    name: "Parcel",
    tool: "parcel",
    modules: false,
    // A page that shares files has a registry of modules, of half a kilobyte.
    most: 1_100,
    // Its options are read at the root of a project, where the file of locked versions is.
    files: () => ({ "yarn.lock": "" }),
    manifest(entries) {
      const pages = {
        source: entries.map((name) => `${name}.js`),
        distDir: "out",
        context: "browser",
        outputFormat: "esmodule",
        optimize: true,
        scopeHoist: true,
        sourceMap: false,
      };
      return { targets: { pages }, "@parcel/resolver-default": { packageExports: true } };
    },
    async build(folder) {
      const script = await toolScript("parcel", "parcel");
      await command(folder, script, "build", "--no-cache", "--no-autoinstall");
    },
  },
];
