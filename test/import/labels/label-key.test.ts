import { describe, expect, it } from "vitest";
import { labelKey } from "../../../src/compiler/import/labels/label-key.ts";
import { nearestWithin } from "../../../src/compiler/import/labels/nearest.ts";

describe("the key of a label", () => {
  it.each([
    ["Launch date", "launch date"],
    ["  LAUNCH--date: ", "launch date"],
    ["Launch (UTC) date", "launch date"],
    ["alias(es)1", "alias 1"],
    ["Ship's name", "ship s name"],
    ["ﬁrst", "first"],
    ["（UTC）Дата", "дата"],
    ["a (b (c) d", "a b d"],
    ["x".repeat(101), "x".repeat(100)],
    ["", ""],
  ])("of %j is %j", (label, key) => {
    expect(labelKey(label)).toBe(key);
  });
});

describe("the nearest words", () => {
  it.each([
    ["Lable", ["Label", "table", "cable"], ["cable", "table", "Label"]],
    ["ab", ["abcd"], ["abcd"]],
    ["abcd", ["a", "x"], []],
    ["hay", ["straws"], []],
    [`${"a".repeat(64)}${"b".repeat(70)}`, ["a".repeat(64)], ["a".repeat(64)]],
  ])("to %s in %j are %j", (written, known, near) => {
    expect(nearestWithin(written, known)).toEqual(near);
  });
});
