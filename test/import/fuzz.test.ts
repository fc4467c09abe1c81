import { readdir, readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { mutated } from "../support/mutations.ts";
import { demandSound, demandStable, importRecord } from "../support/sound.ts";

const folder = "test/import/fixtures";
const entries = (await readdir(folder)).filter((name) => name.endsWith(".md"));
const published = await Promise.all(entries.map((name) => readFile(`${folder}/${name}`, "utf8")));
const seeds = importRecord
  .filter(({ path }) => path.startsWith("missions/"))
  .map(({ content }) => content);
const compilation = compile(importRecord);

describe("any text", () => {
  // npm run fuzz does a hundred thousand and more.
  it("reads or has a finding inside it, whatever was done to an entry or a seed", () => {
    fc.assert(
      fc.property(mutated([...published, ...seeds]), (text) => demandSound(text, compilation)),
      // The same cases in every run; npm run fuzz takes new ones.
      { numRuns: 5000, seed: 1 },
    );
  });

  it("is sound in the texts that are mutated, too", () => {
    for (const text of [...published, ...seeds]) {
      expect(() => demandSound(text, compilation)).not.toThrow();
    }
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
      fc.property(mutated([...published, ...seeds]), (text) => demandStable(text, compilation)),
      { numRuns: 500, seed: 1 },
    );
  });
});
