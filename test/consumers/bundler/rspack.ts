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

/** As it is set up, in which it does not minify for Node. */
export const rsbuild: Bundler = {
  name: "Rsbuild",
  tool: "rsbuild",
  files(platform) {
    const config = {
      source: { entry: { index: "./entry.js" } },
      output: { target: platform === "node" ? "node" : "web", distPath: { root: "out" } },
      splitChunks: false,
      tools: { htmlPlugin: false },
    };
    return { "rsbuild.config.js": `export default ${JSON.stringify(config)};` };
  },
  async bundle(folder) {
    await command(folder, await toolScript("rsbuild", "@rsbuild/core"), "build");
  },
};
