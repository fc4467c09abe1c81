import { posix, relative, sep } from "node:path";
import type { Plugin } from "esbuild";
import { moduleName } from "./modules.ts";

const nameOf = (path: string) => moduleName(relative(".", path).replaceAll(sep, "/"));

/**
 * Leaves each module a file of its own. Bundlers split an application by module: what shares a file is
 * loaded together, and a page would pay for what other pages of the same build use.
 */
export const moduleForm: Plugin = {
  name: "module-form",
  setup(build) {
    build.onResolve({ filter: /\.ts$/ }, ({ path, resolveDir, importer, kind }) => {
      if (kind === "entry-point") return undefined;
      const target = nameOf(posix.resolve(resolveDir.replaceAll(sep, "/"), path));
      const from = posix.relative(posix.dirname(nameOf(importer)), target);
      return {
        path: `${from.startsWith(".") ? from : `./${from}`}.js`,
        external: true,
        // An import from which only types are taken is dropped.
        sideEffects: false,
      };
    });
  },
};
