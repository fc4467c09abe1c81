import type { Options } from "tsup";

/** esbuild writes the path of each module above it: `// src/library/index.ts`. */
const PATH = /^\/\/ (?:src\/|[\w-]+:)\S*\n/gm;

/** Drops the paths of the sources, which the package does not include. */
export const withoutPaths: NonNullable<Options["plugins"]>[number] = {
  name: "without-paths",
  renderChunk: (code) => ({ code: code.replaceAll(PATH, "") }),
};
