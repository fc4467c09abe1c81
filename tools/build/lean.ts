import type { Options } from "tsup";

/** esbuild writes the path of each module above it: `// src/library/index.ts`. */
const PATH = /^\/\/ (?:src\/|[\w-]+:)\S*\n/gm;

/** The only export of a module, a constant on the last line before it. */
const ONLY_EXPORT = /^(var (\w+) = .*;\n)export \{\n {2}\2\n\};\n$/m;

/** Leaves out the paths of the sources, which are not in the package, and exports a constant where it is declared. */
export const lean: NonNullable<Options["plugins"]>[number] = {
  name: "lean",
  renderChunk: (code) => ({
    code: code.replaceAll(PATH, "").replace(ONLY_EXPORT, "export $1"),
  }),
};
