import { describe, expect, it } from "vitest";
import { bumpOf, heaviest, isEnough } from "../../tools/api/announced.ts";

describe("a changeset", () => {
  it.each([
    ['---\n"resupply": minor\n---\n\nMore.\n', "minor"],
    ["---\nresupply: patch\n---\n\nresupply: major is what this is not.\n", "patch"],
    ["---\r\n'resupply': major\r\n---\r\n\r\nLess.\r\n", "major"],
    ["---\n---\n\nNothing that a user notices.\n", "none"],
  ])("announces a bump: %j", (text, bump) => expect(bumpOf(text)).toBe(bump));

  it("of an unknown bump is rejected", () => {
    expect(() => bumpOf('---\n"resupply": huge\n---\n')).toThrow(
      "a changeset announces one of none, patch, minor, major; not huge",
    );
  });
});

describe("several changesets", () => {
  it("announce the heaviest of their bumps", () => {
    expect(heaviest(["patch", "major", "minor"])).toBe("major");
    expect(heaviest([])).toBe("none");
  });

  it.each([
    ["minor", "minor", true],
    ["major", "minor", true],
    ["patch", "minor", false],
    ["none", "patch", false],
    ["none", "none", true],
  ] as const)("that say %s are enough where %s is owed: %s", (said, owed, enough) =>
    expect(isEnough(said, owed)).toBe(enough),
  );
});
