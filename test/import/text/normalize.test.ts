import { describe, expect, it } from "vitest";
import { normalize } from "../../../src/compiler/import/text/normalize.ts";

describe("a text", () => {
  it.each([
    ["a\u00A0b\u202Fc", "a b c"],
    ["Progress\u2011MS", "Progress-MS"],
    ["\u201Ca\u201D \u2018b\u2019", "\"a\" 'b'"],
    ["a\0b", "a\uFFFDb"],
    ["a\uD83Db", "a\uFFFDb"],
    ["a🚀b", "a🚀b"],
    ["hay【source】.", "hay        ."],
    ["hay[1], [2](a)", "hay   , [2](a)"],
    ["hay[1]\n\n[1]: https://a.example/", "hay[1]\n\n[1]: https://a.example/"],
    ["hay[^1]\n\n[^1]: Gazette", "hay[^1]\n\n[^1]: Gazette"],
    ["- [1] a", "- [1] a"],
  ])("%j is %j", (text, normalized) => {
    expect(normalize(text).text).toBe(normalized);
  });

  it("keeps its length and its lines", () => {
    const text = "a\u2028b【1\u00A0】\n\0\n";
    expect(normalize(text).text).toHaveLength(text.length);
  });

  it.each([
    ["a\0b\0", "unreadable", "a NUL byte found here, and 1 more; it is replaced", 1],
    ["a\uDE80", "unreadable", "half of a character found here; it is replaced", 1],
    ["hay【1】", "citation-mark", "【1】 leads nowhere and is left out", 3],
    ["hay [^1]", "citation-mark", "[^1] leads nowhere and is left out", 4],
  ])("has a note: %j", (text, rule, message, offset) => {
    expect(normalize(text).notes).toEqual([{ rule, message, offset }]);
  });
});
