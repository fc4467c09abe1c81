import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // These tests need the registry: npm run test:reproducible.
    exclude: ["test/**/*.slow.test.ts"],
    // Package tests install and compile; import tests read thousands of documents.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
