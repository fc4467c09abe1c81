import { defineConfig } from "vitest/config";

// By itself, as the time of a build counts.
export default defineConfig({
  test: { include: ["test/build/*.test.ts"], hookTimeout: 120_000 },
});
