import { type Article, toMarkdown, toPlainText } from "resupply/articles";
import { describe, expect, it } from "vitest";

const bare = {
  id: "mule-1",
  name: "Mule 1",
  summary: "It brought hay.",
  faqs: [],
  notableFor: [],
  body: [],
  references: [],
} as unknown as Article;

describe("toMarkdown", () => {
  it("writes all sections in their order", () => {
    expect(
      toMarkdown({
        ...bare,
        faqs: [
          { question: "Why?", answer: "Hunger." },
          { question: "When?", answer: "In spring." },
        ],
        whyItMatters: "Hay is food.",
        notableFor: [
          { point: "First", text: "of its kind." },
          { point: "Last", text: "of that year." },
        ],
        body: [{ heading: "The way", text: "Uphill." }],
        references: [{ name: "Gazette", address: "https://gazette.example/3" }],
      }),
    ).toBe(`# Mule 1

It brought hay.

## FAQs

### Why?
Hunger.

### When?
In spring.

## Why It Matters

Hay is food.

## Notable For

- **First**: of its kind.
- **Last**: of that year.

## The way

Uphill.

## References

- [Gazette](https://gazette.example/3)
`);
  });

  it("leaves out what there is nothing for", () => {
    expect(toMarkdown(bare)).toBe("# Mule 1\n\nIt brought hay.\n");
  });

  it.each([undefined, null, "mule-1", {}, { name: "Mule 1" }, { name: 4, body: [] }])(
    "does not take %j",
    (value) => {
      expect(() => toMarkdown(value as never)).toThrow(
        new TypeError(
          'toMarkdown takes an article, like progressMs04Article or getArticle("progress-ms-04")',
        ),
      );
    },
  );
});

describe("toPlainText removes", () => {
  it.each([
    ["sources in brackets", "Hay ([Gazette](https://a.example/1), [Almanac](b)).", "Hay."],
    ["sources without a space before them", "Hay([Gazette](a)).", "Hay."],
    ["the addresses of links", "By [the Gazette](https://a.example/1).", "By the Gazette."],
    ["the marks of headings", "## The way\n### Up", "The way\nUp"],
    ["the marks of lists and quotes", "- hay\n> straw", "hay\nstraw"],
    ["no hyphen inside of a line", "hay - and # straw > oats", "hay - and # straw > oats"],
    ["strength", "**hay** and __straw__", "hay and straw"],
    ["escapes", "2 \\* 3 \\[kg\\]", "2 * 3 [kg]"],
  ])("%s", (_name, markdown, text) => expect(toPlainText(markdown)).toBe(text));

  it.each([undefined, null, 4, ["hay"]])("nothing for %j, which is not text", (value) => {
    expect(() => toPlainText(value as never)).toThrow(
      new TypeError("toPlainText takes text in Markdown"),
    );
  });
});
