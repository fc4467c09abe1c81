import { describe, expect, it } from "vitest";
import { commentsIn } from "../../../src/compiler/import/text/comments.ts";

describe("the comments of a text", () => {
  const read = (text: string) =>
    commentsIn(text).map(({ from, to, isClosed }) => text.slice(from, to) + (isClosed ? "" : "…"));

  it.each([
    ["a <!-- b --> c <!--d-->", ["<!-- b -->", "<!--d-->"]],
    ["<!-- a\n\n# b\n\n-->\nc", ["<!-- a\n\n# b\n\n-->"]],
    ["- a\n  <!--\n- b\n-->", ["<!--\n- b\n-->"]],
    ["<!--> a -->", ["<!-->"]],
    ["<!---> a -->", ["<!--->"]],
    ["a\n<!-- b\nc", ["<!-- b\nc…"]],
    ["> <!-- b", ["<!-- b…"]],
    ["a <!-- b", []],
    ["`<!-- a -->` <!-- b -->", ["<!-- b -->"]],
    ["``<!-- ` -->`` b", []],
    ["` <!-- a -->", ["<!-- a -->"]],
    ["\\<!-- a -->", []],
    ["```\n<!-- a -->\n```\n<!-- b -->", ["<!-- b -->"]],
    ["~~~ html\n<!-- a -->\n~~~~\n<!-- b -->", ["<!-- b -->"]],
    ["```\n<!-- a -->", ["<!-- a -->"]],
    ["a -- b", []],
  ])("%j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("are found in no more time than in proportion to the length", () => {
    for (const part of ["```\n", "<!--", "`a``", "<!-- -->", "```\n~~~\n", "-->"]) {
      const text = part.repeat(50_000);
      const start = performance.now();
      commentsIn(`<!-- a -->${text}`);
      expect(performance.now() - start, part).toBeLessThan(1500);
    }
  });
});
