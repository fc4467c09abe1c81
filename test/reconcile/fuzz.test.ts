import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kinds } from "../support/fuzz/kinds.ts";
import { mutated } from "../support/fuzz/mutations.ts";

const { infoboxes, catalogues } = kinds;

describe.each([
  ["infobox", infoboxes],
  ["catalogue", catalogues],
])("any text that was an %s", (_name, { texts, pieces, demand }) => {
  // npm run fuzz does many more.
  it("is compared or has a finding inside it", async () => {
    // The same cases in every run; npm run fuzz takes new ones.
    const few = { numRuns: 300, seed: 1 };
    await fc.assert(fc.asyncProperty(mutated(texts, pieces), demand), few);
  });

  it("is sound before anything is done to it, too", async () => {
    for (const text of texts) await expect(demand(text)).resolves.not.toThrow();
  });
});
