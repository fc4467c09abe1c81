/** A folder of code with one purpose. */
export interface Room {
  readonly path: string;
  /** What it is for, in one line. */
  readonly purpose: string;
  /** The rooms that it imports from, generated modules aside. A test holds this to what its files do. */
  readonly imports: readonly string[];
}

/** Generated modules without a flight or an entity in them: only ids, words and types. */
export const generatedWithoutRecords =
  /^src\/generated\/(?:entities\/ids|entity-ids|mission-ids|missions-by-id|words)\.ts$/;

/** The rooms that may import flights: whoever imports from them ships flights. */
export const roomsWithRecords: readonly string[] = ["src/library", "src/library/registry"];

/** All rooms of the code, in the order in which data pass through them. */
export const rooms: readonly Room[] = [
  {
    path: "src/time",
    purpose:
      "what a time is: its precision, the calendar, the span that it means; without any import",
    imports: [],
  },
  {
    path: "src/schema",
    purpose:
      "the shapes of all entries, in zod, and the words that they use: the single source of truth",
    imports: ["src/time"],
  },
  {
    path: "src/library",
    purpose: "the entry points that ship",
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
    purpose: "what generated modules run: freezing, marking, reviving",
    imports: ["src/library/types"],
  },
  {
    path: "src/library/catalog",
    purpose: "look-ups over any list of missions; a bundle of it holds no flight",
    imports: ["src/library/runtime", "src/library/text", "src/library/types", "src/time"],
  },
  {
    path: "src/library/json-ld",
    purpose: "missions and articles as JSON-LD; a bundle of it holds no flight",
    imports: [
      "src/library/catalog",
      "src/library/runtime",
      "src/library/text",
      "src/library/types",
    ],
  },
  {
    path: "src/library/registry",
    purpose: "the same look-ups over all published flights; importing it ships every flight",
    imports: ["src/library/catalog", "src/library/types"],
  },
  {
    path: "src/compiler",
    purpose: "the front hall: `compile`, the files that it writes, all rules",
    imports: [
      "src/compiler/check",
      "src/compiler/emit",
      "src/compiler/markdown",
      "src/compiler/model",
      "src/compiler/read",
      "src/compiler/validate",
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
      "src/compiler/check/crew",
      "src/compiler/check/sources",
      "src/compiler/emit",
      "src/compiler/fields",
      "src/compiler/markdown",
      "src/compiler/model",
      "src/library/catalog",
      "src/library/text",
      "src/schema",
    ],
  },
  {
    path: "src/compiler/check/crew",
    purpose: "rules about who was launched and who landed",
    imports: ["src/compiler/check", "src/compiler/model", "src/library/catalog"],
  },
  {
    path: "src/compiler/check/sources",
    purpose: "rules about what facts cite",
    imports: [
      "src/compiler/check",
      "src/compiler/fields",
      "src/compiler/markdown",
      "src/compiler/model",
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
      "src/library/runtime",
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
    purpose: "the beginning of a new flight",
    imports: [
      "src/compiler/fields",
      "src/compiler/format",
      "src/compiler/markdown",
      "src/compiler/model",
      "src/library/catalog",
    ],
  },
  {
    path: "src/compiler/import",
    purpose: "entries as published elsewhere, in any shape, to seeds; `index.ts` is its only door",
    imports: [
      "src/compiler",
      "src/compiler/format",
      "src/compiler/import/data",
      "src/compiler/import/document",
      "src/compiler/import/entry",
      "src/compiler/import/labels",
      "src/compiler/import/merge",
      "src/compiler/import/rules",
      "src/compiler/import/sections",
      "src/compiler/import/text",
      "src/compiler/import/values",
      "src/compiler/import/values/entity",
      "src/compiler/import/values/time",
      "src/compiler/markdown",
      "src/compiler/model",
      "src/compiler/read",
      "src/compiler/validate",
    ],
  },
  {
    path: "src/compiler/import/text",
    purpose: "import, stage 1: clean up the text without changing its length",
    imports: ["src/compiler/import", "src/compiler/markdown", "src/compiler/model"],
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
    path: "src/compiler/import/data",
    purpose: "import, stage 3 for the JSON and the front matter of an entry, whose keys are labels",
    imports: [
      "src/compiler/import",
      "src/compiler/import/document",
      "src/compiler/import/labels",
      "src/compiler/import/sections",
      "src/compiler/import/text",
      "src/compiler/import/values",
      "src/compiler/markdown",
      "src/compiler/model",
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
      "src/compiler/import/values/amount",
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
    path: "src/compiler/import/values/amount",
    purpose: "import: masses and counts, with their units and tolerances",
    imports: ["src/compiler/import", "src/compiler/import/values"],
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
    imports: [
      "src/compiler/import",
      "src/compiler/import/values",
      "src/compiler/model",
      "src/schema",
    ],
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
    purpose: "import, stage 6: an entry into the seed that exists, or a new one",
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
    purpose: "import: what its findings mean, each with an example that a test tries",
    imports: ["src/compiler/model"],
  },
  {
    path: "src/compiler/reconcile",
    purpose:
      "what reference catalogues say, beside what the record says; `model.ts` is for readers",
    imports: [
      "src/compiler/import",
      "src/compiler/markdown",
      "src/compiler/model",
      "src/compiler/reconcile/compare",
      "src/compiler/reconcile/readers",
      "src/compiler/scaffold",
      "src/library/catalog",
      "src/library/text",
    ],
  },
  {
    path: "src/compiler/reconcile/readers",
    purpose:
      "reconcile: a file of a catalogue to facts with their places, one reader per catalogue",
    imports: [
      "src/compiler/import",
      "src/compiler/markdown",
      "src/compiler/model",
      "src/compiler/reconcile",
      "src/time",
    ],
  },
  {
    path: "src/compiler/reconcile/compare",
    purpose: "reconcile: two values of one field, at the precision of each",
    imports: [
      "src/compiler/fields",
      "src/compiler/import",
      "src/compiler/model",
      "src/compiler/reconcile",
      "src/library/text",
      "src/time",
    ],
  },
  {
    path: "src/compiler/reconcile/apply",
    purpose: "reconcile: differences into seeds, with their sources",
    imports: [
      "src/compiler",
      "src/compiler/fields",
      "src/compiler/format",
      "src/compiler/import",
      "src/compiler/markdown",
      "src/compiler/model",
      "src/compiler/read",
      "src/compiler/reconcile",
      "src/compiler/reconcile/compare",
      "src/compiler/scaffold",
      "src/library/catalog",
    ],
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
      "src/cli/reconcile",
      "src/cli/view",
      "src/cli/write",
      "src/compiler",
      "src/compiler/emit",
      "src/compiler/format",
      "src/compiler/import",
      "src/compiler/markdown",
      "src/compiler/model",
      "src/compiler/reconcile",
      "src/compiler/reconcile/apply",
      "src/compiler/scaffold",
      "src/library/text",
      "src/schema",
    ],
  },
  {
    path: "src/cli/view",
    purpose: "flights as people read them: cards and tables",
    imports: ["src/cli"],
  },
  {
    path: "src/cli/write",
    purpose: "files written so that nothing is lost: drafts, modes, and one run at a time",
    imports: ["src/cli"],
  },
  {
    path: "src/cli/reconcile",
    purpose: "what reconcile compares: files of catalogues as streams, and the record",
    imports: ["src/cli", "src/compiler", "src/compiler/model", "src/compiler/reconcile"],
  },
  {
    path: "src/cli/findings",
    purpose: "findings as text, JSON or GitHub annotations",
    imports: ["src/cli", "src/compiler/markdown", "src/compiler/model"],
  },
  {
    path: "tools/build",
    purpose: "what the build does beside tsup; `npm run seeds`",
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
      "src/compiler/reconcile",
      "src/schema",
      "test/consumers",
      "tools",
      "tools/build",
    ],
  },
  {
    path: "tools/api",
    purpose: "`npm run api`: the public API, and what its changes mean for the version",
    imports: ["src/compiler", "src/compiler/emit", "src/compiler/model", "tools", "tools/build"],
  },
  {
    path: "tools/quality",
    purpose: "`npm run coverage`, `npm run mutation`, and tools that are installed when first used",
    imports: ["tools"],
  },
  {
    path: "tools/release",
    purpose: "what a release is made and checked with",
    imports: ["tools/api", "tools/quality"],
  },
  {
    path: "tools",
    purpose: "what several tools share",
    imports: [],
  },
];
