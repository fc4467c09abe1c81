import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // What needs the registry: npm run test:reproducible.
    exclude: ["test/**/*.slow.test.ts"],
    // The tests of the package install and compile, and those of the import read thousands of documents.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
