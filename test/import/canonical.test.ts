import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { readSeeds } from "../../src/compiler/files.ts";
import { importEntry, readEntry } from "../../src/compiler/import/index.ts";

const seeds = await readSeeds("seeds");
const { catalog } = compile(seeds);
const flights = seeds.filter(({ path }) => path.startsWith("missions/"));

/** `stays[0].from` in a record. */
function at(record: unknown, field: string): unknown {
  return field
    .split(/[.[\]]+/)
    .filter((key) => key !== "")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], record);
}

/** What the strict reader makes of a flight. */
function strictFacts(id: string): { field: string; value: unknown }[] {
  const entry = catalog.find("missions", id);
  return (entry?.provenance ?? [])
    .map(({ field }) => ({ field, value: at(entry?.record, field) }))
    .filter(({ value }) => value !== undefined);
}

const bare = (facts: readonly { field: string; value: unknown }[]) =>
  facts.map(({ field, value }) => ({ field, value }));

describe("a canonical seed read as an entry", () => {
  it.each(flights.map((seed) => [seed.path, seed] as const))("%s says the same", (path, seed) => {
    const entry = readEntry(`seeds/${path}`, seed.content, catalog);
    expect(bare(entry.facts)).toEqual(strictFacts(entry.id));
    expect(entry.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("adds nothing to itself", () => {
    for (const seed of flights) {
      const entry = readEntry(seed.path, seed.content, catalog);
      const { seed: made, isNew, findings } = importEntry(entry, seeds);
      expect(made.content, seed.path).toBe(seed.content);
      expect(isNew).toBe(false);
      expect(findings, seed.path).toEqual([]);
    }
  });

  it("has the same key facts where the rest of it makes the reading lenient", () => {
    for (const { path, content } of flights) {
      const entry = readEntry(path, content.replace("## Summary", "## Overview"), catalog);
      const expected = bare(strictFacts(entry.id)).map((fact) => JSON.stringify(fact));
      const found = bare(entry.facts).map((fact) => JSON.stringify(fact));
      expect(
        expected.filter((fact) => !found.includes(fact)),
        path,
      ).toEqual([]);
    }
  });
});
