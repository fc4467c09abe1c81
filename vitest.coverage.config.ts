import { mergeConfig } from "vitest/config";
import mutation from "./vitest.mutation.config.ts";

// Only tests of the source: package tests run the build in other processes.
export default mergeConfig(mutation, {
  test: {
    testTimeout: 300_000,
    hookTimeout: 300_000,
    include: ["compiler", "import", "reconcile", "api", "library"].map(
      (folder) => `test/${folder}/**/*.test.ts`,
    ),
    // They read so much that they would time out with coverage.
    exclude: ["import/large", "import/fuzz", "reconcile/fuzz"].map(
      (name) => `test/${name}.test.ts`,
    ),
    coverage: {
      enabled: true,
      provider: "v8",
      include: [
        "src/compiler/**/*.ts",
        "src/library/**/*.ts",
        "src/schema/*.ts",
        "src/time/*.ts",
        "tools/api/*.ts",
      ],
      exclude: ["**/*main.ts"],
      reporter: ["text", "json-summary"],
      // For a run of all tests; if only some of them run, the error means nothing.
      thresholds: { "src/compiler/import/**": { branches: 90 } },
    },
  },
});
