import { resolve, sep } from "node:path";
import type { Plugin } from "esbuild";

const generated = resolve("src/generated") + sep;

/**
 * Puts the dense form of flights and entities in the place of the form that can be shaken, and leaves
 * each entry point a file of its own, so that all of them share one set of objects: that of the records in
 * CommonJS, which ES modules import as well. The main entry point is built without its constants.
 */
export const denseForm: Plugin = {
  name: "dense-form",
  setup(build) {
    const extension = build.initialOptions.format === "cjs" ? "cjs" : "js";
    build.onResolve({ filter: /\.ts$/ }, ({ path, resolveDir, kind }) => {
      if (kind === "entry-point") return undefined;
      const target = resolve(resolveDir, path);
      if (!target.startsWith(generated)) return undefined;
      const module = target.slice(generated.length, -".ts".length).replaceAll(sep, "/");
      const [, folder, file] = /^([^/]+)\/(.+)$/.exec(module) ?? [];
      if (/^(?:missions|entities)\/index$/.test(module)) return { path, namespace: "nothing" };
      if (module === "dense/records") return { path: "./records.cjs", external: true };
      if (folder === "series") return { path: `./${file}.${extension}`, external: true };
      if (module === "registry" || module === "entities/people") {
        return { path: resolve(generated, "dense", `${module}.ts`) };
      }
      return undefined;
    });
    build.onLoad({ filter: /.*/, namespace: "nothing" }, () => ({ contents: "" }));
  },
};
