import { type Bundler, command } from "../bundler.ts";
import { toolFile } from "../tools.ts";

export const farm: Bundler = {
  name: "Farm",
  tool: "farm",
  // What it writes for browsers has no way to run in Node.
  platforms: ["node"],
  main: "index.js",
  // It keeps a function around each module, and the names of all that the entry point exports.
  overhead: 50_000,
  files() {
    const compilation = {
      input: { index: "./entry.js" },
      output: {
        path: "out",
        targetEnv: "node-next",
        format: "esm",
      },
      presetEnv: false,
      persistentCache: false,
      lazyCompilation: false,
      minify: true,
    };
    const core = JSON.stringify(toolFile("farm", "@farmfe/core/dist/index.js"));
    return {
      "build.js": `
        import { build } from ${core};
        await build({ configFile: false, clearScreen: false, compilation: ${JSON.stringify(compilation)} });`,
    };
  },
  async bundle(folder) {
    await command(folder, "build.js");
  },
};
