import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** The library as it is written, in the place of what is built: mutants are in the former. */
const alias = [
  { find: /^resupply$/, replacement: resolve("src/library/index.ts") },
  { find: /^resupply\/(provenance|articles|lazy)$/, replacement: resolve("src/library/$1.ts") },
  { find: /^resupply\/schema$/, replacement: resolve("src/schema/index.ts") },
];

export default defineConfig({
  resolve: { alias },
  test: {
    include: [
      "test/compiler/rule*.test.ts",
      "test/import/{labels,values}/**/*.test.ts",
      "test/library/*.test.ts",
    ],
    // The first is about what is built; the second takes seconds for what others test in less; what the
    // third notices is up to chance, and a test has to say what holds.
    exclude: ["json", "json-ld-rdf", "any-input"].map((name) => `test/library/${name}.test.ts`),
    testTimeout: 60_000,
  },
});
