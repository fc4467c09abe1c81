import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/build/**"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Each file opens a browser of its own.
    maxWorkers: 2,
  },
});
