import { readdirSync } from "node:fs";
import { basename } from "node:path";

const series = readdirSync("src/generated/series").map((file) => basename(file, ".ts"));

/** Entry points that bring flights, each with its module. */
export const flightEntryPoints: Readonly<Record<string, string>> = {
  index: "src/library/index.ts",
  lazy: "src/library/lazy.ts",
  ...Object.fromEntries(series.map((id) => [id, `src/generated/series/${id}.ts`])),
};

/** Entry points that stand beside the flights. */
export const otherEntryPoints: Readonly<Record<string, string>> = {
  provenance: "src/library/provenance.ts",
  articles: "src/library/articles.ts",
  schema: "src/schema/index.ts",
};

/**
 * A module of its own in the form for bundlers, and no entry point of the package. Parcel drops whole
 * modules before it drops constants, and would keep every entity for the list of all flights.
 */
export const apart: Readonly<Record<string, string>> = {
  registry: "src/generated/registry.ts",
};

export const entryPoints = { ...flightEntryPoints, ...otherEntryPoints };
