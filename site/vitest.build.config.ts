import { defineConfig } from "vitest/config";

// By itself, as the time of a build counts.
export default defineConfig({
  test: { include: ["test/build/*.test.ts"], testTimeout: 300_000 },
});
