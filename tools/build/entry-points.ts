import { readdirSync } from "node:fs";
import { basename } from "node:path";

const series = readdirSync("src/generated/series").map((file) => basename(file, ".ts"));

/** Entry points of which Node, Bun and Deno have a form of their own, each with its module. */
export const denseEntryPoints: Readonly<Record<string, string>> = {
  index: "src/library/index.ts",
  lazy: "src/library/lazy.ts",
  ...Object.fromEntries(series.map((id) => [id, `src/generated/series/${id}.ts`])),
  people: "src/library/people.ts",
  articles: "src/library/articles.ts",
};

/** Of these, the entry points with functions: both forms for Node take them from one module. */
export const sharedEntryPoints: readonly string[] = ["index", "people", "articles"];

/** Of these, the entry points of single series and kinds, which need no more than to choose from all flights. */
export const groups: readonly string[] = series;

/** Entry points that tools which drop nothing can take by parts, as modules of CommonJS. */
export const commonJsEntryPoints: readonly string[] = [
  "index",
  "lazy",
  ...series,
  "people",
  "provenance",
];

/** Entry points that are few modules in any form. */
export const otherEntryPoints: Readonly<Record<string, string>> = {
  provenance: "src/library/provenance.ts",
  schema: "src/schema/index.ts",
};

export const entryPoints: Readonly<Record<string, string>> = {
  ...denseEntryPoints,
  ...otherEntryPoints,
};

/** The ids of the flights: each is an entry point by one pattern, `resupply/missions/progress-ms-04`. */
export const flightIds: readonly string[] = readdirSync("src/generated/flights").map((file) =>
  basename(file, ".ts"),
);
