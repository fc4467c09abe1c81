import { type Compilation, compile } from "../../src/compiler/compile.ts";
import { articleOf } from "../../src/compiler/emit/article.ts";
import { format } from "../../src/compiler/format/format.ts";
import { importEntry, readEntry } from "../../src/compiler/import/index.ts";
import { plainText } from "../../src/compiler/markdown/source-file.ts";
import type { SeedFile } from "../../src/compiler/model/seed-file.ts";
import { inventedSeeds } from "./invented.ts";

/** The invented record, with the source that its published entries come from. */
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

interface Placed {
  readonly line: number;
  readonly column: number;
}

/** What stands outside its document; nothing, where all is inside. */
function outside(placed: readonly Placed[], content: string): Placed | undefined {
  const lines = plainText(content).split("\n");
  return placed.find(
    ({ line, column }) =>
      !(line >= 1 && column >= 1 && column <= (lines[line - 1] ?? "").length + 1) ||
      lines[line - 1] === undefined,
  );
}

function demand(holds: boolean, what: string, detail?: unknown): void {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(detail)?.slice(0, 2000)}`);
}

/** All that must hold for any text whatever, as a seed and as an entry. Throws where it doesn't. */
export function demandSound(content: string, { catalog }: Compilation): void {
  const path = "missions/mule/mule-2.md";
  const others = importRecord.filter((seed) => seed.path !== path);
  const compiled = compile([...others, { path, content }]);
  const found = compiled.findings.filter((finding) => finding.path === `seeds/${path}`);
  demand(outside(found, content) === undefined, "a finding in the seed is outside", found);
  demand(
    compiled.findings.length > 0 || compiled.catalog.find("missions", "mule-2") !== undefined,
    "neither a record nor a finding",
  );
  const record = compiled.catalog.find("missions", "mule-2");
  if (record !== undefined) articleOf(record);
  const formatted = format({ path, content });
  if ("content" in formatted) demandCanonical({ path, content: formatted.content });
  else demand(formatted.findings.length > 0, "neither a form nor a finding");

  const entry = readEntry("mule-2.md", content, catalog);
  demand(outside(entry.findings, content) === undefined, "a finding is outside", entry.findings);
  demand(outside(entry.facts, content) === undefined, "a fact is outside", entry.facts);
  demand(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(entry.id), "no id", entry.id);
  const { seed, findings } = importEntry(entry, importRecord);
  demandCanonical(seed);
  const inEntry = findings.filter((finding) => finding.path === "mule-2.md");
  demand(outside(inEntry, content) === undefined, "a finding of the import is outside", inEntry);
  const inSeed = findings.filter((finding) => finding.path === `seeds/${seed.path}`);
  demand(
    outside(inSeed, seed.content) === undefined,
    "a finding in the made seed is outside",
    inSeed,
  );
}

/** A seed in the canonical form stays as it is. */
function demandCanonical(seed: SeedFile): void {
  const again = format(seed);
  demand("content" in again, "what was formatted can't be read", { again, seed });
  demand("content" in again && again.content === seed.content, "the second time is another", {
    again,
    seed,
  });
}
