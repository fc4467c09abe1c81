import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/library/index.ts",
    provenance: "src/library/provenance.ts",
    articles: "src/library/articles.ts",
    schema: "src/schema/index.ts",
  },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  dts: true,
  clean: true,
  // The same bytes from the same seeds: no map with paths, no hash in a name.
  sourcemap: false,
  splitting: false,
  esbuildOptions(options) {
    options.charset = "utf8";
  },
});
