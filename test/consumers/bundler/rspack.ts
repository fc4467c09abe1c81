import { type Bundler, command } from "../bundler.ts";
import { toolScript } from "../tools.ts";
import { webpackScript } from "./webpack-script.ts";

export const rspack: Bundler = {
  name: "Rspack",
  tool: "rspack",
  files(platform) {
    const target = platform === "node" ? "node" : "web";
    return { "build.js": webpackScript("rspack", { entry: "./entry.js", target }) };
  },
  async bundle(folder) {
    await command(folder, "build.js");
  },
};

/** As it is set up for browsers; and for Node, where it does not minify unless asked. */
export const rsbuild: readonly Bundler[] = [{ minify: true }, { minify: false }].map(
  ({ minify }) => {
    return {
      name: minify ? "Rsbuild" : "Rsbuild (not minified)",
      tool: "rsbuild",
      platforms: minify ? ["browser"] : ["node"],
      files(platform) {
        const config = {
          source: { entry: { index: "./entry.js" } },
          output: {
            target: platform === "node" ? "node" : "web",
            distPath: { root: "out" },
          },
          splitChunks: false,
          tools: { htmlPlugin: false },
        };
        return { "rsbuild.config.js": `export default ${JSON.stringify(config)};` };
      },
      async bundle(folder) {
        const script = await toolScript("rsbuild", "@rsbuild/core");
        await command(folder, script, "build");
      },
    };
  },
);
