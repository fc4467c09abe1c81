// npm run coverage: which lines and branches of the compiler and the library the tests reach.
import { runInCopy } from "./run-in-copy.ts";

const command = ["vitest", "run", "--config", "vitest.coverage.config.ts"];
await runInCopy("coverage", command, "coverage");
