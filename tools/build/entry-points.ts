import { readdirSync } from "node:fs";
import { basename } from "node:path";

/** The series and kinds with an entry point, which in the form for Node only picks its flights from all of them. */
export const groups: readonly string[] = readdirSync("src/generated/series").map((file) =>
  basename(file, ".ts"),
);

/** Entry points whose functions and lists both forms for Node take from one module, each with its source. */
export const sharedEntryPoints = {
  index: "src/library/index.ts",
  people: "src/library/people.ts",
  articles: "src/library/articles.ts",
} as const;

/** Entry points of which Node, Bun and Deno have a form of their own, each with its source. */
export const denseEntryPoints: Readonly<Record<string, string>> = {
  index: sharedEntryPoints.index,
  lazy: "src/library/lazy.ts",
  ...Object.fromEntries(groups.map((id) => [id, `src/generated/series/${id}.ts`])),
  people: sharedEntryPoints.people,
  articles: sharedEntryPoints.articles,
};

/** Entry points that tools which drop nothing can take by parts, as modules of CommonJS. */
export const commonJsEntryPoints: readonly string[] = [
  "index",
  "lazy",
  ...groups,
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
