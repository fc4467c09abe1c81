import { defineConfig, type Options } from "tsup";
import { articleTexts } from "./tools/build/article-texts.ts";
import { denseForm } from "./tools/build/dense-form.ts";
import { sharedEntryPoints } from "./tools/build/entry-points.ts";
import { lean } from "./tools/build/lean.ts";
import { moduleForm } from "./tools/build/module-form.ts";
import { modules } from "./tools/build/modules.ts";
import { sharedName } from "./tools/build/node-forms.ts";

const common: Options = {
  // No `?.`, which webpack 4 and Browserify can't parse.
  target: "es2019",
  platform: "neutral",
  // Builds are reproducible, and have no source maps because the package does not include the sources.
  sourcemap: false,
  esbuildOptions(options) {
    options.charset = "utf8";
  },
  plugins: [lean],
};

/** One of the two forms for Node, Bun, Deno and require. */
const dense = (format: "esm" | "cjs", entry: Record<string, string>): Options => ({
  ...common,
  entry,
  outDir: "dist/dense",
  format,
  // Lets ES modules import the names that a CommonJS module exports.
  platform: "node",
  esbuildOptions(options) {
    options.charset = "utf8";
    // import() doesn't work everywhere that require does, for example in Jest.
    options.supported = { "dynamic-import": format === "esm" };
  },
  splitting: false,
  esbuildPlugins: [denseForm, articleTexts],
});

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
  // One file of JSON has all flights; the entry points of series and kinds choose from them.
  dense("esm", { lazy: "src/library/lazy.ts" }),
  dense("cjs", {
    ...Object.fromEntries(
      Object.entries(sharedEntryPoints).map(([name, source]) => [sharedName(name), source]),
    ),
    lazy: "src/library/lazy.ts",
    "flights-of": "src/library/registry/flights-of.ts",
  }),
  {
    ...common,
    entry: { schema: "src/schema/index.ts", revive: "src/library/runtime/revive.ts" },
    outDir: "dist/dense",
    format: "cjs",
  },
]);
