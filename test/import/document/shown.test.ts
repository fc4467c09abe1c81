import { toString as textOf } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { shownOf } from "../../../src/compiler/import/document/shown.ts";
import { commentsIn } from "../../../src/compiler/import/text/comments.ts";
import { parseMarkdown } from "../../../src/compiler/markdown/parse.ts";

function read(text: string) {
  const { children } = parseMarkdown(text, "extended");
  const { nodes, notes } = shownOf(children, commentsIn(text));
  const shown = nodes.map((node) => textOf(node).replaceAll(/\s+/g, " ").trim()).join(" | ");
  return {
    shown,
    notes: notes.map(({ place, message }) => `${place.line}:${place.column} ${message}`),
  };
}

describe("what a document shows", () => {
  it.each([
    ["a ~~b~~ c", "a c"],
    ["a ~b~ c", "a c"],
    ["~1000 kg and ~5 kg", "~1000 kg and ~5 kg"],
    ["a ~~~b~~~ c", "a ~b~ c"],
    ["a <del>b **c**</del> d", "a d"],
    ["a <s class=x>b</s> <strike>c</strike>", "a"],
    ["a <s>b", "a <s>b"],
    ["a <i>b</i>", "a <i>b</i>"],
    ["<del>\n\n- a\n\n</del>\n\nb", "b"],
    ["<div><del>a</del> b</div>", "<div> b</div>"],
    ["- ~~a~~\n- b", "b"],
    ["a <!-- b --> c", "a c"],
    ["<!-- a\n\n# b\n\n-->\n\nc", "c"],
    ["<!-- a --> b", "b"],
    ["- a\n  <!--\n- b\n-->\n- c", "ac"],
    ["a <!-- b\n\n# c\n\nd --> e", "a | e"],
    ["a\n\n<!-- b\n\nc", "a"],
    ["`<!-- a -->` b", "<!-- a --> b"],
    ["    <!-- a --> b", "b"],
    ["```\n<!-- a -->\n```", "<!-- a -->"],
    ["[//]: # (a)\n[b]: <> (c)\n\nd", "d"],
    ["10<sup>3</sup> kg", "10^</sup>3</sup> kg"],
    ["2442 kg<sup>1</sup>", "2442 kg<sup>1</sup>"],
    ["1000&nbsp;kg, 2016&#8209;12", "1000 kg, 2016-12"],
    ["| a | b | c |\n| - | - | - |\n| 1 | ~~2~~ | 3 |", "abc13"],
  ])("%j", (text, expected) => {
    expect(read(text).shown).toBe(expected.replace("^</sup>", "^"));
  });

  it("is told from what is struck out", () => {
    expect(read("a ~~b\nc~~ d\n\n<del>e</del>").notes).toEqual([
      '1:3 "b c" is struck out and left out',
      '4:1 "e" is struck out and left out',
    ]);
  });

  it("has boxes that are ticked or not, and no text of them", () => {
    const { children } = parseMarkdown("- [x] a\n- [ ] b\n- [X] c\n- [y] d\n- e", "extended");
    const [list] = children;
    const items = list?.type === "list" ? list.children : [];
    expect(items.map((item) => [item.checked, textOf(item)])).toEqual([
      [true, "a"],
      [false, "b"],
      [true, "c"],
      [undefined, "[y] d"],
      [undefined, "e"],
    ]);
    expect(items.map(({ children: [first] }) => first?.position?.start.column)).toEqual([
      7, 7, 7, 3, 3,
    ]);
  });
});
