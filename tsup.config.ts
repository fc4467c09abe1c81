import { defineConfig, type Options } from "tsup";
import { articleTexts } from "./tools/build/article-texts.ts";
import { denseForm } from "./tools/build/dense-form.ts";
import { denseEntryPoints, otherEntryPoints } from "./tools/build/entry-points.ts";
import { moduleForm } from "./tools/build/module-form.ts";
import { modules } from "./tools/build/modules.ts";

const common: Options = {
  // What tools that do not know `?.` can read: webpack 4 and Browserify parse what they bundle.
  target: "es2019",
  platform: "neutral",
  // The same bytes from the same seeds, and no map: the sources are not in the package.
  sourcemap: false,
  esbuildOptions(options) {
    options.charset = "utf8";
  },
};

export default defineConfig([
  // For bundlers and browsers: a constant is the same object wherever it is imported from, what is not
  // used can be dropped, and what a page doesn't use needn't be loaded with it.
  {
    ...common,
    entry: modules(),
    format: "esm",
    splitting: false,
    esbuildPlugins: [moduleForm],
  },
  // For Node, Bun and Deno, and for what calls require: one text that holds all flights.
  {
    ...common,
    entry: { ...denseEntryPoints, all: "src/generated/dense/all.ts" },
    outDir: "dist/dense",
    // With it, modules of CommonJS tell by which names they can be imported.
    platform: "node",
    esbuildOptions(options, { format }) {
      options.charset = "utf8";
      options.supported = {
        // V8 reads a string of 300 kB faster in quotes than as a template.
        "template-literal": false,
        // Code that calls require may be where import() doesn't work, as in Jest.
        "dynamic-import": format === "esm",
      };
    },
    format: ["esm", "cjs"],
    splitting: false,
    esbuildPlugins: [denseForm, articleTexts],
  },
  { ...common, entry: otherEntryPoints, outDir: "dist/dense", format: "cjs" },
]);
