import { describe, expect, it } from "vitest";
import { excerpt } from "../../src/compiler/model/finding.ts";

describe("an excerpt", () => {
  it("is a short text itself", () => {
    expect(excerpt("Mule 1")).toBe("Mule 1");
    expect(excerpt("a".repeat(80))).toBe("a".repeat(80));
  });

  it("ends a longer text with an ellipsis", () => {
    expect(excerpt("a".repeat(81))).toBe(`${"a".repeat(79)}…`);
    expect(excerpt("abcdef", 4)).toBe("abc…");
  });

  it("cuts no surrogate pair", () => {
    expect(excerpt("ab🚀cd", 4)).toBe("ab…");
    expect(excerpt("a🚀cd", 4)).toBe("a🚀…");
  });
});
