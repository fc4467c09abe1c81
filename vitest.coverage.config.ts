import { mergeConfig } from "vitest/config";
import mutation from "./vitest.mutation.config.ts";

// Tests of the source: those of the package run what is built of it, in other processes.
export default mergeConfig(mutation, {
  test: {
    testTimeout: 300_000,
    hookTimeout: 300_000,
    include: ["compiler", "import", "api", "library"].map((folder) => `test/${folder}/*.test.ts`),
    // Both read so much that they don't come to an end while lines are counted.
    exclude: ["large", "fuzz"].map((name) => `test/import/${name}.test.ts`),
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
    },
  },
});
