import { defineConfig } from "tsup";

// The command line is a bundle of its own with all that it needs in it, so that the package has no
// dependency; only the library's records it takes from the library beside it.
export default defineConfig({
  entry: { cli: "src/cli/main.ts" },
  format: "esm",
  target: "node20",
  platform: "node",
  noExternal: [/^(?!resupply)/],
  external: ["resupply", "resupply/provenance"],
  minify: true,
  splitting: false,
  sourcemap: false,
  esbuildPlugins: [
    {
      // zod brings its messages in all languages; the compiler has its own.
      name: "no-languages",
      setup(build) {
        build.onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({
          contents: "export {};",
        }));
      },
    },
  ],
  esbuildOptions(options) {
    options.charset = "utf8";
    // Packages in CommonJS ask for modules of Node by require.
    options.banner = {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    };
  },
});
