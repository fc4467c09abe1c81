import { describe, expect, it } from "vitest";
import { nearest } from "../../src/library/text/nearest.ts";

describe("the nearest words", () => {
  it("are those that the fewest letters make out of what was written", () => {
    expect(nearest("kitten", ["sitting", "kitchen", "kitten", "mitten"], 4)).toEqual([
      ...["kitten", "mitten", "kitchen", "sitting"],
    ]);
  });

  it.each([
    ["one letter more", "cart"],
    ["one letter less", "cr"],
    ["another letter", "cat"],
  ])("can have %s", (_what, near) => {
    expect(nearest("car", ["boat", near, "ship"], 1)).toEqual([near]);
  });

  it("are in alphabetical order where they are equally near", () => {
    expect(nearest("b", ["d", "a", "c"])).toEqual(["a", "c", "d"]);
  });

  it("are told by neither case nor zeros before a number", () => {
    expect(nearest("MULE-0012", ["mule-0", "mule-12", "mule-012-b"], 1)).toEqual(["mule-12"]);
  });
});
