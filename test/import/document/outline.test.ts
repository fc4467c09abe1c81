import { describe, expect, it } from "vitest";
import { textIn } from "../../../src/compiler/import/document/line.ts";
import { withDefinitions } from "../../../src/compiler/import/document/link-definitions.ts";
import { missingSections, outlineOf } from "../../../src/compiler/import/document/outline.ts";
import { linksIn } from "../../../src/compiler/markdown/links.ts";
import { parseMarkdown } from "../../../src/compiler/markdown/parse.ts";

const nodesOf = (text: string) => parseMarkdown(text, "extended").children;

/** An outline as `title | head | section: text …`, and the rules of its notes. */
function outline(text: string): [string, string[]] {
  const { title, head, sections, notes } = outlineOf(nodesOf(text));
  const all = (nodes: Parameters<typeof outlineOf>[0]) =>
    nodes.map((node) => textIn(node)).join(" ");
  const parts = sections.map((section) => `${section.title ?? "-"}: ${all(section.nodes)}`);
  return [[textIn(title), all(head), ...parts].join(" | "), notes.map(({ rule }) => rule)];
}

describe("the outline of an entry", () => {
  it.each([
    ["# A\n\n> b\n\n## Summary\n\nc\n", "A | b | Summary: c", []],
    ["## Summary\n\nc\n", " |  | Summary: c", []],
    ["# A\n\n### Overview\n\nc\n\n#### d\n\n### FAQ\n\ne\n", "A |  | Summary: c d | FAQs: e", []],
    ["# A\n\n**Summary**\n\nb\n", "A |  | Summary: b", []],
    ["# A\n\n## Trivia\n\nb\n", "A |  | -: b", ["unknown-section"]],
    ["# A\n\n## Body\n\nb\n\n## Details\n\nc\n", "A |  | Body: b | Body: c", ["repeated-section"]],
    ["# A\n\n## Summary\n\nb\n\n# C\n\n## Summary\n\nd\n", "A |  | Summary: b", ["second-entry"]],
    ["# A\n\n---\n\nb\n", "A | b", []],
  ])("%j", (text, expected, rules) => {
    expect(outline(text)).toEqual([expected, rules]);
  });

  it("lacks sections, or has them empty", () => {
    const { sections } = outlineOf(nodesOf("# A\n\n## Summary\n\n## Body\n\nb\n"));
    expect(
      missingSections(sections).map(({ message, place }) => `${place.line} ${message}`),
    ).toEqual(["3 the section Summary is missing", "1 the section Key Facts is missing"]);
  });
});

describe("definitions", () => {
  const resolved = (text: string) => {
    const { nodes, notes } = withDefinitions(nodesOf(text));
    const links = [...linksIn(nodes)].map(({ name, address }) => `${name} ${address}`);
    return { links, text: nodes.map((node) => textIn(node)).join(" "), notes };
  };

  it("make links of references, and references of definitions", () => {
    expect(resolved("a [b][1] [c]\n\n[1]: https://b.example/\n[c]: https://c.example/\n")).toEqual({
      links: [
        "b https://b.example/",
        "c https://c.example/",
        "https://b.example/ https://b.example/",
        "https://c.example/ https://c.example/",
      ],
      text: "a b c https://b.example/ https://c.example/",
      notes: [],
    });
  });

  it("make links of footnotes that have an address", () => {
    const found = resolved("a[^1] b[^2]\n\n[^1]: See https://c.example/.\n[^2]: A diary\n");
    expect(found.links).toEqual(["1 https://c.example/."]);
    expect(found.text).toBe("a1 b See https://c.example/. A diary");
    expect(found.notes.map(({ message }) => message)).toEqual([
      "[^2] leads to no address and is left out",
    ]);
  });
});
