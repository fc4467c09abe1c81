import fc from "fast-check";
import type { PhrasingContent } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import { describe, expect, it } from "vitest";
import { printMarkdown } from "../../src/compiler/format/print.ts";

const value = fc
  .array(
    fc.constantFrom(
      ..."a1Я ,.:;-+#!()[]*_`<>&=~\\|'\"/",
      " b",
      "b ",
      "1.",
      "&amp;",
      "](",
      "![",
      "\u00A0",
      "**",
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(""));
const text = value.map((written): PhrasingContent => ({ type: "text", value: written }));
const inline: fc.Arbitrary<PhrasingContent> = fc.oneof(
  { weight: 3, arbitrary: text },
  text.map((child): PhrasingContent => ({ type: "strong", children: [child] })),
  text.map((child): PhrasingContent => ({ type: "emphasis", children: [child] })),
  text.map(
    (child): PhrasingContent => ({
      type: "link",
      url: "https://a.example/",
      children: [child] as never,
    }),
  ),
  fc.constant<PhrasingContent>({ type: "break" }),
);

describe("a text that is printed without a look for marks", () => {
  it("is printed as with one", () => {
    fc.assert(
      fc.property(
        fc.array(inline, { minLength: 1, maxLength: 4 }),
        fc.constantFrom("paragraph", "heading"),
        (children, type) => {
          const node =
            type === "heading"
              ? ({ type: "heading", depth: 3, children } as const)
              : ({ type: "paragraph", children } as const);
          const slowly = toMarkdown({ type: "root", children: [node] }, { emphasis: "_" });
          expect(printMarkdown([node])).toBe(slowly.trimEnd());
        },
      ),
      { numRuns: 5000, seed: 1 },
    );
  });
});
