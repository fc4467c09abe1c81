import { buildSync } from "esbuild";
import { compareText } from "../../src/compiler/model/finding.ts";
import { entryPoints } from "./entry-points.ts";

/** The modules that entry points reach, by their paths from the root: those with types alone leave no text. */
function reached(): string[] {
  const { metafile } = buildSync({
    entryPoints: Object.values(entryPoints),
    bundle: true,
    metafile: true,
    write: false,
    outdir: "dist",
    format: "esm",
    platform: "neutral",
    external: ["zod"],
    tsconfigRaw: {},
  });
  return Object.keys(metafile.inputs).sort(compareText);
}

const nameOfEntry = new Map(Object.entries(entryPoints).map(([name, source]) => [source, name]));

/** The module of an article: by these names, all of them are next to each other in a tarball. */
export const articleModule = (id: string) => `articles/article-${id}`;

/** Where a module of the source is in the form for bundlers: `missions/progress-ms-04`. */
export function moduleName(source: string): string {
  return (
    nameOfEntry.get(source) ??
    source
      .replace(/^src\/|\.ts$/g, "")
      .replace(/^generated\/flights\//, "missions/")
      .replace(/^generated\/articles\/(.+)$/, (_, id: string) => articleModule(id))
      .replace(/^generated\/(entities|records)\//, "$1/")
  );
}

/** The modules of the form for bundlers, by name. */
export function modules(): Readonly<Record<string, string>> {
  return Object.fromEntries(reached().map((source) => [moduleName(source), source]));
}
