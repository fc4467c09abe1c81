import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { kinds } from "../support/fuzz/kinds.ts";
import { mutated } from "../support/fuzz/mutations.ts";
import { demandSound, demandStable, importRecord } from "../support/sound.ts";

const compilation = compile(importRecord);
const { entries, tables } = kinds;

describe("any text", () => {
  // npm run fuzz does a hundred thousand and more.
  it("reads or has a finding inside it, whatever was done to an entry or a seed", () => {
    fc.assert(
      fc.property(mutated(entries.texts, entries.pieces), entries.demand),
      // The same cases in every run; npm run fuzz takes new ones.
      { numRuns: 5000, seed: 1 },
    );
  });

  it("loses no row of a table, whatever was done to it", () => {
    fc.assert(fc.property(mutated(tables.texts, tables.pieces), tables.demand), {
      numRuns: 300,
      seed: 1,
    });
  });

  it.each([
    ["entries", entries],
    ["tables", tables],
  ])("is sound in the %s that are mutated, too", (_name, { texts, demand }) => {
    for (const text of texts) expect(() => demand(text)).not.toThrow();
  });

  it.each([
    ["HTML", "<script>\n\nMule 4 brought ~~oats~~ hay.\n"],
    ["code", "```\nMule 4 brought ~~oats~~ hay.\n```\n"],
    ["code in a sentence", "Mule 4 brought `~~oats~~` hay.\n"],
  ])("is sound where marks that strike text out are in %s", (_where, passage) => {
    const text = `# Mule 4\n\n## Summary\n\n${passage}`;
    expect(() => demandSound(text, compilation)).not.toThrow();
  });

  it("adds nothing when it is imported again", () => {
    fc.assert(
      fc.property(mutated(entries.texts, entries.pieces), (text) =>
        demandStable(text, compilation),
      ),
      { numRuns: 500, seed: 1 },
    );
  });
});
