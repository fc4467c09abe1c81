import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // What needs the registry: npm run test:reproducible.
    exclude: ["test/**/*.slow.test.ts"],
    // The tests of the package install and compile; nothing else is slow.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
