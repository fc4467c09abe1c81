import { defineConfig, type Options } from "tsup";
import { articleTexts } from "./tools/build/article-texts.ts";
import { denseForm } from "./tools/build/dense-form.ts";
import { denseEntryPoints } from "./tools/build/entry-points.ts";
import { moduleForm } from "./tools/build/module-form.ts";
import { modules } from "./tools/build/modules.ts";
import { withoutPaths } from "./tools/build/without-paths.ts";

const common: Options = {
  // No `?.`, which webpack 4 and Browserify can't parse.
  target: "es2019",
  platform: "neutral",
  // Builds are reproducible, and have no source maps because the package does not include the sources.
  sourcemap: false,
  esbuildOptions(options) {
    options.charset = "utf8";
  },
  plugins: [withoutPaths],
};

export default defineConfig([
  // For bundlers and browsers: a constant is the same object from every entry point, unused code can be
  // dropped, and a page loads only the modules that it uses.
  {
    ...common,
    entry: modules(),
    format: "esm",
    splitting: false,
    esbuildPlugins: [moduleForm],
  },
  // For Node, Bun, Deno and require: one file of JSON with all flights, which CommonJS reads.
  {
    ...common,
    entry: { ...denseEntryPoints, all: "src/generated/dense/all.ts" },
    outDir: "dist/dense",
    // Lets ECMAScript modules import the names that a CommonJS module exports.
    platform: "node",
    esbuildOptions(options, { format }) {
      options.charset = "utf8";
      options.supported = {
        // import() doesn't work everywhere that require does, for example in Jest.
        "dynamic-import": format === "esm",
      };
    },
    format: ["esm", "cjs"],
    splitting: false,
    esbuildPlugins: [denseForm, articleTexts],
  },
  {
    ...common,
    entry: { schema: "src/schema/index.ts", revive: "src/library/runtime/revive.ts" },
    outDir: "dist/dense",
    format: "cjs",
  },
]);
