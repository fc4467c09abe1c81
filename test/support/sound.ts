import { sourced } from "../../src/compiler/check/sources/sourced.ts";
import { type Compilation, compile } from "../../src/compiler/compile.ts";
import { articleOf } from "../../src/compiler/emit/article.ts";
import { format } from "../../src/compiler/format/format.ts";
import { type ImportedEntry, importEntry, readEntry } from "../../src/compiler/import/index.ts";
import { plainText } from "../../src/compiler/markdown/source-file.ts";
import type { Finding } from "../../src/compiler/model/finding.ts";
import type { SeedFile } from "../../src/compiler/model/seed-file.ts";
import { readingRules } from "../../src/compiler/read/rules.ts";
import { validationRules } from "../../src/compiler/validate/rules.ts";
import { demand, demandCanonical, outside } from "./demand.ts";
import { inventedSeeds } from "./invented.ts";

/** The invented seeds, with the source of its published entries. */
export const importRecord: readonly SeedFile[] = [
  ...inventedSeeds(),
  {
    path: "sources/entries.md",
    content: `# Entries

> A made-up collection of knowledge entries

## Key Facts

- **Kind**: catalog
- **Address**: [entries.example](https://entries.example/)
`,
  },
];

/** What became of an entry. */
export interface Imported {
  readonly entry: ImportedEntry;
  readonly seed: SeedFile;
  readonly findings: readonly Finding[];
}

/**
 * Checks everything that must hold for any text, as a seed and as an entry. Throws if it does not;
 * returns what became of the entry.
 */
export function demandSound(content: string, { catalog }: Compilation): Imported {
  const path = "missions/mule/mule-2.md";
  const others = importRecord.filter((seed) => seed.path !== path);
  const compiled = compile([...others, { path, content }]);
  const found = compiled.findings.filter((finding) => finding.path === `seeds/${path}`);
  demand(
    outside(plainText(content), found).length === 0,
    "a finding in the seed is outside",
    found,
  );
  demand(
    compiled.findings.length > 0 || compiled.catalog.find("missions", "mule-2") !== undefined,
    "neither a record nor a finding",
  );
  const record = compiled.catalog.find("missions", "mule-2");
  if (record !== undefined) articleOf(record);
  const formatted = format({ path, content });
  if ("content" in formatted) demandCanonical({ path, content: formatted.content });
  else demand(formatted.findings.length > 0, "neither formatted nor a finding");

  const entry = readEntry("mule-2.md", content, catalog);
  demand(
    outside(plainText(content), entry.findings).length === 0,
    "a finding is outside",
    entry.findings,
  );
  demand(outside(plainText(content), entry.facts).length === 0, "a fact is outside", entry.facts);
  demand(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(entry.id), "no id", entry.id);
  const { seed, findings } = importEntry(entry, importRecord);
  demandCanonical(seed);
  const inEntry = findings.filter((finding) => finding.path === "mule-2.md");
  demand(
    outside(plainText(content), inEntry).length === 0,
    "a finding of the import is outside",
    inEntry,
  );
  const inSeed = findings.filter((finding) => finding.path === `seeds/${seed.path}`);
  demand(
    outside(plainText(seed.content), inSeed).length === 0,
    "a finding in the made seed is outside",
    inSeed,
  );
  const ofShape = inSeed.filter(({ rule }) => SHAPE.has(rule));
  demand(ofShape.length === 0, "the import writes what its own check rejects", { ofShape, seed });
  return { entry, seed, findings };
}

/** Importing an entry into its own result changes nothing. */
export function demandStable(content: string, { catalog }: Compilation): void {
  const entry = readEntry("mule-2.md", content, catalog);
  const { seed } = importEntry(entry, importRecord);
  const others = importRecord.filter(({ path }) => path !== seed.path);
  const again = importEntry(entry, [...others, seed]).seed;
  demand(again.content === seed.content, "importing again changes the seed", { again, seed });
}

/** The rules about the shape of a seed, and that its facts have sources. What is still to be filled in is not one of them. */
const SHAPE: ReadonlySet<string> = new Set(
  [...readingRules, ...validationRules, sourced]
    .map(({ id }) => id)
    .filter((id) => id !== "placeholder"),
);
