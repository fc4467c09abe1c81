import { describe, expect, it } from "vitest";
import { factFor, fieldAt } from "../../../src/compiler/import/values/field-fact.ts";
import { writtenOn } from "../support/read-value.ts";

const almanac = { name: "Almanac", address: "https://almanac.example/1" };

describe("the fact of a value", () => {
  it("has the sources of the value", () => {
    const written = writtenOn(`**Operator**: Carriers ([Almanac](${almanac.address}))`);
    expect(factFor({ path: "operator", value: "Carriers" }, written)).toStrictEqual({
      field: fieldAt("operator"),
      value: "Carriers",
      citations: [expect.objectContaining(almanac)],
      disputes: [],
      children: [],
      labelPlace: { line: 1, column: 3 },
      valuePlace: { line: 1, column: 15 },
    });
  });

  it("has none where the value is assumed", () => {
    const written = writtenOn(`**Operator**: x ([Almanac](${almanac.address})) (assumed: a guess)`);
    const fact = factFor({ path: "operator", value: "x", target: "operators/x.md" }, written);
    expect(fact).toMatchObject({ assumed: "a guess", citations: [], target: "operators/x.md" });
  });

  it("has a field of the record", () => {
    const written = writtenOn("**Hay**: x");
    expect(() => fieldAt("hay")).toThrow("no field hay");
    expect(() => factFor({ path: "aliases", alias: "hay", value: "x" }, written)).toThrow(
      "no alias of kind hay",
    );
  });
});
