import { readFile } from "node:fs/promises";
import { defineConfig } from "tsup";

const NOT_IN_INFOBOXES = /wtf_wikipedia\/src\/_data\/(?:interwiki|flags|disambig_\w+|stubs)\.js$/;

// The command line is bundled with all its dependencies, so that the package has none. Only the library
// stays external, so that its data is not shipped twice.
export default defineConfig({
  // The parser of wikitext is a file of its own, which is loaded only for wikitext.
  entry: { cli: "src/cli/main.ts", wikitext: "src/compiler/reconcile/readers/wikitext-parser.ts" },
  format: "esm",
  target: "node20",
  platform: "node",
  noExternal: [/^(?!resupply)/],
  external: ["resupply", "resupply/people", "resupply/provenance"],
  // esbuild minifies first, so that no paths of modules, which differ by folder, are in the text; terser saves 3 % more.
  minify: "terser",
  terserOptions: { ecma: 2020, module: true, compress: { passes: 2 } },
  splitting: false,
  sourcemap: false,
  esbuildPlugins: [
    {
      // Of the manifest, the command line needs one line.
      name: "version",
      setup(build) {
        build.onLoad({ filter: /[\\/]package\.json$/ }, async ({ path }) => {
          const { version } = JSON.parse(await readFile(path, "utf8"));
          return { contents: JSON.stringify({ version }), loader: "json" };
        });
      },
    },
    {
      // The parser can also fetch articles, which takes twice as much code as parsing them.
      name: "wikitext",
      setup(build) {
        build.onResolve({ filter: /\/wikitext-parser\.ts$/ }, ({ kind }) =>
          kind === "dynamic-import" ? { path: "./wikitext.js", external: true } : undefined,
        );
        build.onLoad({ filter: /[\\/]isomorphic-unfetch[\\/]/ }, () => ({
          contents: "export default undefined;",
        }));
        // No infobox of a flight has to do with other wikis, flags or kinds of pages.
        build.onLoad({ filter: NOT_IN_INFOBOXES }, () => ({ contents: "export default [];" }));
      },
    },
    {
      // zod would include its messages in all languages; the compiler has its own.
      name: "no-languages",
      setup(build) {
        build.onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({
          contents: "export {};",
        }));
      },
    },
    {
      // Nor is a schema written as JSON Schema here, though each of zod's has a method for that.
      name: "no-json-schema",
      setup(build) {
        const filter = /zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/;
        build.onLoad({ filter }, async ({ path }) => {
          const text = await readFile(path, "utf8");
          const names = [...text.matchAll(/^export (?:const|function|class) (\w+)/gm)];
          return {
            contents: names.map(([, name]) => `export const ${name} = () => {};\n`).join(""),
          };
        });
      },
    },
  ],
  esbuildOptions(options) {
    options.charset = "utf8";
    options.minify = true;
    // CommonJS dependencies load Node's modules with require.
    options.banner = {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    };
  },
});
