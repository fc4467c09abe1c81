import { describe, expect, it } from "vitest";
import { isNoValue } from "../../../src/compiler/import/values/no-value.ts";

describe("no value", () => {
  it.each([
    "unknown",
    "Unknown",
    "N/A",
    "TBD",
    "-",
    "—",
    "?",
    "",
    "none",
    "None (first of its kind)",
    "not publicly disclosed",
    "[not available]",
    "information unavailable",
    "неизвестно",
    "不明",
  ])("is said by %j", (text) => {
    expect(isNoValue(text)).toBe(true);
  });

  it.each(["none of the above flights", "Unknown Pleasures", "known", "2016", "-5"])(
    "is not said by %j",
    (text) => {
      expect(isNoValue(text)).toBe(false);
    },
  );
});
