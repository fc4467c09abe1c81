import { run } from "../support/consumer.ts";
import { bun } from "./bundler/bun.ts";
import { farm } from "./bundler/farm.ts";
import { rsbuild, rspack } from "./bundler/rspack.ts";
import { type Bundler, command } from "./bundler.ts";
import { printed } from "./check.ts";
import { toolFile, toolScript } from "./tools.ts";

export const bundlerTools: readonly Bundler[] = [
  {
    name: "esbuild",
    tool: "esbuild",
    async bundle(folder, platform) {
      const flags = ["--bundle", "--minify", "--format=esm", "--charset=utf8", "--outdir=out"];
      const { output, status } = await run(folder, toolFile("esbuild", ".bin/esbuild"), [
        ...["entry.js", `--platform=${platform}`, "--log-level=warning", ...flags],
      ]);
      printed({ output, status });
    },
  },
  {
    name: "Rollup",
    tool: "rollup",
    files(platform) {
      const plugin = (name: string) =>
        JSON.stringify(toolFile("rollup", `@rollup/plugin-${name}/dist/es/index.js`));
      const options = platform === "browser" ? { browser: true } : { exportConditions: ["node"] };
      return {
        "rollup.config.js": `
          import commonjs from ${plugin("commonjs")};
          import nodeResolve from ${plugin("node-resolve")};
          import terser from ${plugin("terser")};
          export default {
            input: "entry.js",
            output: { dir: "out", format: "es" },
            plugins: [nodeResolve(${JSON.stringify(options)}), commonjs(), terser()],
          };`,
      };
    },
    async bundle(folder) {
      await command(folder, await toolScript("rollup", "rollup"), "-c", "--failAfterWarnings");
    },
  },
  {
    name: "webpack",
    tool: "webpack",
    async bundle(folder, platform) {
      const target = platform === "node" ? "node" : "web";
      const flags = ["--entry", "./entry.js", "-o", "out", "--mode", "production"];
      const script = await toolScript("webpack", "webpack-cli");
      await command(folder, script, ...flags, "--target", target, "--no-performance-hints");
    },
  },
  {
    name: "Vite (Rolldown)",
    tool: "vite",
    files(platform) {
      const build = { minify: true, outDir: "out", modulePreload: false, target: "es2022" };
      const input = { rolldownOptions: { input: "entry.js" } };
      const config =
        platform === "browser"
          ? { build: { ...build, ...input } }
          : { build: { ...build, ssr: "entry.js" }, ssr: { noExternal: true } };
      return { "vite.config.js": `export default ${JSON.stringify(config)};` };
    },
    async bundle(folder) {
      const script = await toolScript("vite", "vite");
      await command(folder, script, "build", "--logLevel", "warn");
    },
  },
  {
    name: "Parcel",
    tool: "parcel",
    // Its options are read at the root of a project, where the file of locked versions is.
    files: () => ({ "yarn.lock": "" }),
    manifest(platform) {
      const bundled = {
        source: "entry.js",
        distDir: "out",
        context: platform,
        outputFormat: "esmodule",
        includeNodeModules: true,
        optimize: true,
        scopeHoist: true,
        sourceMap: false,
      };
      return {
        targets: { bundled },
        "@parcel/resolver-default": { packageExports: true },
      };
    },
    async bundle(folder) {
      const script = await toolScript("parcel", "parcel");
      await command(folder, script, "build", "--no-cache", "--no-autoinstall");
    },
  },
  rspack,
  rsbuild,
  farm,
  bun,
];
