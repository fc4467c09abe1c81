import fc from "fast-check";
import type { PhrasingContent, RootContent } from "mdast";
import { describe, expect, it } from "vitest";
import { readSeeds } from "../../src/compiler/files.ts";
import { parseMarkdown } from "../../src/compiler/markdown/parse.ts";
import { printAny, printMarkdown } from "../../src/compiler/markdown/print.ts";
import { printPlain } from "../../src/compiler/markdown/print-plain.ts";

const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("The ship ", "docked", " on 2 May", ": ", "(", ") ") },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme-ascii", maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("1. ", "- ", "+ ", "# ", "> ", "\n", "  \n", "=", "a_b_"),
  },
);
const text = fc.record({ type: fc.constant("text" as const), value: words });
const url = fc.oneof(fc.webUrl(), fc.constantFrom("../b.md#c", "a b", "a(b)", "", "mailto:a@b.c"));
const link = fc.record({
  type: fc.constant("link" as const),
  url,
  children: fc.oneof(
    fc.tuple(text),
    url.map((value) => [{ type: "text" as const, value }]),
  ),
});
const inline: fc.Arbitrary<PhrasingContent> = fc.oneof(
  text,
  link,
  text.map((child) => ({ type: "strong" as const, children: [child] })),
);
const paragraph = fc.record({
  type: fc.constant("paragraph" as const),
  children: fc.array(inline, { minLength: 1, maxLength: 4 }),
});
const list = fc.record({
  type: fc.constant("list" as const),
  ordered: fc.boolean(),
  children: fc.array(
    paragraph.map((child) => ({ type: "listItem" as const, children: [child] })),
    { minLength: 1, maxLength: 3 },
  ),
});

describe("a block of words and links", () => {
  it("is written like all others, or left to the other way", () => {
    const block: fc.Arbitrary<RootContent> = fc.oneof(
      paragraph,
      list,
      text.map((child): RootContent => ({ type: "heading", depth: 3, children: [child] })),
      paragraph.map((child): RootContent => ({ type: "blockquote", children: [child] })),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 3 }), (nodes) => {
        expect(printMarkdown(nodes)).toBe(printAny(nodes));
      }),
      { numRuns: 20_000, seed: 1 },
    );
  });

  it("is what nearly all prose of the record is made of", async () => {
    const blocks = (await readSeeds("seeds"))
      .map(({ content }) =>
        content.replace(/^## (?:Key Facts|Ports)$[\s\S]*?(?=^## |$(?![\s\S]))/gm, ""),
      )
      .flatMap((prose) => parseMarkdown(prose).children)
      .filter(({ type }) => type === "paragraph" || type === "list");
    const plain = blocks.filter((node) => printPlain(node) !== undefined);
    expect(plain.map((node) => printPlain(node))).toEqual(plain.map((node) => printAny([node])));
    expect(plain.length).toBeGreaterThan(blocks.length / 2);
  });
});
