import { describe, expect, it } from "vitest";
import { codeFrame } from "../../src/cli/findings/code-frame.ts";

const frame = (line: string, column: number) =>
  codeFrame(`first\n${line}\nlast`, { line: 2, column }).split("\n");

describe("a code frame", () => {
  it("shows the line and a caret under the column", () => {
    expect(frame("- **Cargo**: 1,000 kg", 14)).toEqual([
      "2 | - **Cargo**: 1,000 kg",
      "  |              ^",
    ]);
  });

  it.each([
    ["a tab", "\tx", 2, "2 |   x", "  |   ^"],
    ["wide characters", "天舟x", 3, "2 | 天舟x", "  |     ^"],
    ["an emoji of two code units", "🚀x", 3, "2 | 🚀x", "  |   ^"],
    ["a combining accent", "e\u0301x", 3, "2 | e\u0301x", "  |  ^"],
    ["the end of the line", "abc", 4, "2 | abc", "  |    ^"],
    ["a column past the end", "abc", 99, "2 | abc", "  |    ^"],
  ])("places the caret correctly after %s", (_what, line, column, code, caret) => {
    expect(frame(line, column)).toEqual([code, caret]);
  });

  it("cuts a long line on both sides of the column", () => {
    const [code = "", caret = ""] = frame(`${"a".repeat(5000)}X${"b".repeat(1_000_000)}`, 5001);
    expect(code).toMatch(/^2 \| …a+Xb+…$/);
    expect(code.length).toBeLessThan(120);
    expect(caret.indexOf("^")).toBe(code.indexOf("X"));
  });

  it("replaces control characters and lone surrogates", () => {
    const [code, caret] = frame("\u001B[31m\u202Ex\uD83D", 7);
    expect(code).toBe("2 | �[31m�x�");
    expect(caret).toBe("  |       ^");
  });

  it("is empty if the position does not exist", () => {
    expect(codeFrame("", { line: 9, column: 1 })).toBe("9 | \n  | ^");
  });
});
