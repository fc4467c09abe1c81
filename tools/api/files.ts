import { readFile } from "node:fs/promises";
import { compile } from "../../src/compiler/compile.ts";
import { readSeeds } from "../../src/compiler/files.ts";
import { exportsAsBuilt } from "./exports.ts";
import { idsOf } from "./ids.ts";
import { type ApiReport, nothing } from "./report.ts";

/** For review; written by `npm run api`. */
export const REVIEWED = "api/resupply.api.md";
/** As of the last release; written when a version is made. */
export const RELEASED = "api/released.json";

/** The API as built. */
export async function currentApi(): Promise<ApiReport> {
  const { version } = JSON.parse(await readFile("package.json", "utf8"));
  const { catalog } = compile(await readSeeds("seeds"));
  return { version, exports: exportsAsBuilt(), ids: idsOf(catalog) };
}

/** The API of the last release; empty before the first one. */
export async function releasedApi(): Promise<ApiReport> {
  try {
    return JSON.parse(await readFile(RELEASED, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return nothing;
    throw error;
  }
}
