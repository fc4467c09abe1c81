import type { SyntaxNode } from "@lezer/common";
import { describe, expect, it } from "vitest";
import { DEEPEST, parseBounded } from "../../src/compiler/markdown/limits.ts";
import { parseMarkdown } from "../../src/compiler/markdown/parse.ts";

/** How many blocks stand inside each other at the beginning of a text. */
function levels(text: string): number {
  let count = 0;
  for (let at: SyntaxNode | null = parseBounded(text).topNode.firstChild; at !== null; count++) {
    at = at.getChild("Blockquote") ?? at.getChild("BulletList") ?? at.getChild("ListItem");
  }
  return count;
}

describe("quotes and lists inside each other", () => {
  it.each([
    ["quotes", ">".repeat(10_000)],
    ["lists", "* - ".repeat(10_000)],
    ["lists in quotes", "> - ".repeat(10_000)],
  ])("end a little below what is read: %s", (_what, text) => {
    expect(levels(text)).toBeGreaterThan(DEEPEST);
    expect(levels(text)).toBeLessThan(3 * DEEPEST);
  });

  it.each([
    ["quotes", ">"],
    ["lists", "- "],
  ])("are read down to the deepest level, and what is below told of: %s", (_what, mark) => {
    const within = parseMarkdown(`${mark.repeat(DEEPEST - 1)}a`);
    expect(within.overloaded).toEqual([]);
    const beyond = parseMarkdown(`${mark.repeat(10_000)}a\n\n# b`);
    expect(beyond.overloaded).toContain(DEEPEST * mark.length);
    expect(beyond.overloaded.length).toBeLessThan(DEEPEST);
    expect(beyond.children.at(-1)?.type).toBe("heading");
  });
});
