/** A folder of code with one purpose. */
export interface Room {
  readonly path: string;
  /** Its purpose, in one line. */
  readonly purpose: string;
  /** The rooms that it imports from, except generated modules. A test compares this with its files. */
  readonly imports: readonly string[];
}

/** Generated modules without flights or entities: only ids, words and types. */
export const generatedWithoutRecords =
  /^src\/generated\/(?:entities\/ids|entity-ids|mission-ids|missions-by-id|outcomes)\.ts$/;

/** The rooms that may import flights: importing from them ships flights. */
export const roomsWithRecords: readonly string[] = ["src/library", "src/library/registry"];

/** All rooms of the code, in the order of the data flow. */
export const rooms: readonly Room[] = [
  {
    path: "src/time",
    purpose: "times: precision, the calendar and the span of a time; imports nothing",
    imports: [],
  },
  {
    path: "src/schema",
    purpose: "zod schemas of all entries and the words that they use: the single source of truth",
    imports: ["src/time"],
  },
  {
    path: "src/library",
    purpose: "the published entry points",
    imports: [
      "src/library/catalog",
      "src/library/json-ld",
      "src/library/registry",
      "src/library/text",
      "src/library/types",
    ],
  },
  {
    path: "src/library/types",
    purpose: "the types of missions, entities, articles and provenance",
    imports: [],
  },
  {
    path: "src/library/text",
    purpose: "how names are compared and values described in messages",
    imports: ["src/library/types"],
  },
  {
    path: "src/library/runtime",
    purpose: "what generated modules call: freezing, marking, reviving",
    imports: [],
  },
  {
    path: "src/library/catalog",
    purpose: "look-ups over any list of missions; a bundle of it holds no flight",
    imports: ["src/library/runtime", "src/library/text", "src/library/types", "src/time"],
  },
  {
    path: "src/library/json-ld",
    purpose: "missions and articles as JSON-LD; a bundle of it holds no flight",
    imports: ["src/library/runtime", "src/library/text", "src/library/types"],
  },
  {
    path: "src/library/registry",
    purpose: "the same look-ups over all published flights; importing it ships every flight",
    imports: ["src/library/catalog", "src/library/types"],
  },
  {
    path: "src/compiler",
    purpose: "the entry: `compile`, the files that it writes, all rules",
    imports: [
      "src/compiler/check",
      "src/compiler/emit",
      "src/compiler/fields",
      "src/compiler/markdown",
      "src/compiler/model",
      "src/compiler/read",
      "src/compiler/validate",
      "src/library/text",
    ],
  },
  {
    path: "src/compiler/markdown",
    purpose: "Markdown to a tree and back, with positions; knows nothing of seeds",
    imports: [],
  },
  {
    path: "src/compiler/fields",
    purpose:
      "the labels of seeds: where each value goes, whether it needs a source, when its time comes",
    imports: ["src/schema"],
  },
  {
    path: "src/compiler/model",
    purpose: "what the stages hand on: seeds, entries, the catalog, findings",
    imports: ["src/compiler/fields", "src/compiler/markdown", "src/library/catalog", "src/schema"],
  },
  {
    path: "src/compiler/read",
    purpose: "Markdown to facts with positions",
    imports: [
      "src/compiler/fields",
      "src/compiler/markdown",
      "src/compiler/model",
      "src/library/text",
      "src/schema",
    ],
  },
  {
    path: "src/compiler/validate",
    purpose: "facts to records that meet their schema",
    imports: [
      "src/compiler/fields",
      "src/compiler/markdown",
      "src/compiler/model",
      "src/library/text",
      "src/schema",
    ],
  },
  {
    path: "src/compiler/check",
    purpose: "rules over all records, one per file",
    imports: [
      "src/compiler/emit",
      "src/compiler/fields",
      "src/compiler/markdown",
      "src/compiler/model",
      "src/library/catalog",
      "src/library/text",
    ],
  },
  {
    path: "src/compiler/emit",
    purpose: "records to TypeScript, as text",
    imports: [
      "src/compiler/fields",
      "src/compiler/markdown",
      "src/compiler/model",
      "src/compiler/read",
      "src/schema",
    ],
  },
  {
    path: "src/compiler/format",
    purpose: "a seed in the canonical form",
    imports: [
      "src/compiler/fields",
      "src/compiler/markdown",
      "src/compiler/model",
      "src/compiler/read",
    ],
  },
  {
    path: "src/compiler/scaffold",
    purpose: "the seed of a new flight",
    imports: ["src/compiler/format", "src/compiler/model", "src/library/catalog"],
  },
  {
    path: "src/compiler/import",
    purpose:
      "converts entries published elsewhere, in any shape, to seeds; `index.ts` is its only entry point",
    imports: [
      "src/compiler",
      "src/compiler/format",
      "src/compiler/import/document",
      "src/compiler/import/entry",
      "src/compiler/import/labels",
      "src/compiler/import/merge",
      "src/compiler/import/rules",
      "src/compiler/import/sections",
      "src/compiler/import/text",
      "src/compiler/import/values",
      "src/compiler/import/values/entity",
      "src/compiler/markdown",
      "src/compiler/model",
      "src/compiler/read",
    ],
  },
  {
    path: "src/compiler/import/text",
    purpose: "import, stage 1: clean up the text without changing its length",
    imports: ["src/compiler/import", "src/compiler/markdown"],
  },
  {
    path: "src/compiler/import/document",
    purpose: "import, stage 2: text to an outline, lines and statements",
    imports: [
      "src/compiler/import",
      "src/compiler/import/labels",
      "src/compiler/markdown",
      "src/compiler/model",
      "src/compiler/read",
      "src/library/text",
    ],
  },
  {
    path: "src/compiler/import/labels",
    purpose: "import: the words of labels and headings, by language, and what they mean",
    imports: ["src/compiler/fields", "src/compiler/import", "src/library/text"],
  },
  {
    path: "src/compiler/import/sections",
    purpose: "import, stage 3: each section to statements and prose",
    imports: [
      "src/compiler/fields",
      "src/compiler/import",
      "src/compiler/import/document",
      "src/compiler/import/entry",
      "src/compiler/import/labels",
      "src/compiler/import/text",
      "src/compiler/import/values",
      "src/compiler/import/values/entity",
      "src/compiler/import/values/time",
      "src/compiler/markdown",
      "src/compiler/model",
      "src/compiler/read",
      "src/library/text",
    ],
  },
  {
    path: "src/compiler/import/values",
    purpose: "import, stage 4: a statement to values; readers return data and report nothing",
    imports: [
      "src/compiler/fields",
      "src/compiler/import",
      "src/compiler/import/document",
      "src/compiler/import/labels",
      "src/compiler/import/values/entity",
      "src/compiler/import/values/time",
      "src/compiler/markdown",
      "src/compiler/model",
      "src/compiler/validate",
      "src/library/text",
      "src/schema",
    ],
  },
  {
    path: "src/compiler/import/values/entity",
    purpose: "import: names of vehicles, pads, stations and other entries",
    imports: [
      "src/compiler/fields",
      "src/compiler/import",
      "src/compiler/import/document",
      "src/compiler/import/labels",
      "src/compiler/import/values",
      "src/compiler/model",
      "src/library/text",
    ],
  },
  {
    path: "src/compiler/import/values/time",
    purpose: "import: dates and times of day",
    imports: ["src/compiler/import", "src/compiler/import/values", "src/schema"],
  },
  {
    path: "src/compiler/import/entry",
    purpose: "import, stage 5: what an entry said, as facts and prose",
    imports: [
      "src/compiler/import",
      "src/compiler/import/document",
      "src/compiler/import/values/entity",
      "src/compiler/markdown",
      "src/compiler/model",
      "src/compiler/read",
      "src/compiler/validate",
    ],
  },
  {
    path: "src/compiler/import/merge",
    purpose: "import, stage 6: merges an entry into the existing seed, or makes a new one",
    imports: [
      "src/compiler/fields",
      "src/compiler/import",
      "src/compiler/import/entry",
      "src/compiler/import/values",
      "src/compiler/import/values/entity",
      "src/compiler/markdown",
      "src/compiler/model",
      "src/compiler/scaffold",
      "src/library/text",
    ],
  },
  {
    path: "src/compiler/import/rules",
    purpose: "import: the findings, each with an example that a test runs",
    imports: ["src/compiler/model"],
  },
  {
    path: "src/cli",
    purpose: "the command line, `resupply`",
    imports: [
      "src/cli/commands",
      "src/compiler",
      "src/compiler/fields",
      "src/compiler/markdown",
      "src/compiler/model",
      "src/library/text",
      "src/time",
    ],
  },
  {
    path: "src/cli/commands",
    purpose: "one module per command",
    imports: [
      "src/cli",
      "src/cli/findings",
      "src/compiler",
      "src/compiler/emit",
      "src/compiler/format",
      "src/compiler/import",
      "src/compiler/markdown",
      "src/compiler/model",
      "src/compiler/scaffold",
      "src/library/text",
      "src/schema",
    ],
  },
  {
    path: "src/cli/findings",
    purpose: "findings as text, JSON or GitHub annotations",
    imports: ["src/cli", "src/compiler/markdown", "src/compiler/model"],
  },
  {
    path: "tools/build",
    purpose: "build steps besides tsup; `npm run seeds`",
    imports: [
      "src/cli",
      "src/cli/findings",
      "src/compiler",
      "src/compiler/emit",
      "src/compiler/model",
      "src/schema",
    ],
  },
  {
    path: "tools/docs",
    purpose:
      "tables and pages made from the seeds and the code: `npm run docs`, `npm run coverage:data`",
    imports: [
      "src/compiler",
      "src/compiler/check",
      "src/compiler/fields",
      "src/compiler/import",
      "src/compiler/model",
      "src/schema",
      "test/consumers",
      "tools",
      "tools/build",
    ],
  },
  {
    path: "tools/api",
    purpose: "`npm run api`: the public API, and the version bump that its changes require",
    imports: ["src/compiler", "src/compiler/emit", "src/compiler/model", "tools", "tools/build"],
  },
  {
    path: "tools/quality",
    purpose: "`npm run coverage`, `npm run mutation`, and tools that are installed on first use",
    imports: ["tools"],
  },
  {
    path: "tools/release",
    purpose: "checks before a release",
    imports: ["tools/quality"],
  },
  {
    path: "tools",
    purpose: "shared by several tools",
    imports: [],
  },
];
