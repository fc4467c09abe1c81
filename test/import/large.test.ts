import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { format } from "../../src/compiler/format/format.ts";
import { readEntry } from "../../src/compiler/import/index.ts";
import { demandSound, importRecord } from "../support/sound.ts";

const compilation = compile(importRecord);
const MEGABYTE = 1_000_000;
const fill = (part: string, length = MEGABYTE) => part.repeat(Math.ceil(length / part.length));
const section = (title: string, text: string) =>
  `# Mule 2\n\n> It\n\n**Source**: https://entries.example/entity/mule-2\n\n## ${title}\n\n${text}\n`;

/** What took time that grows with the square of the length, or a stack that ends, in one reader or another. */
const large: readonly (readonly [what: string, text: string])[] = [
  ["brackets", section("Summary", fill("["))],
  ["brackets, closed again", section("Summary", fill("[", MEGABYTE / 2) + fill("]", MEGABYTE / 2))],
  ["links", section("Summary", fill("[a](https://a.example/) "))],
  ["links in one fact", section("Key Facts", `- **End place**: x ${fill("([a](b)) ")}`)],
  ["links that never end", section("Summary", fill("[a]("))],
  [
    "emphasis in emphasis",
    section("Summary", fill("**a", MEGABYTE / 2) + fill("b**", MEGABYTE / 2)),
  ],
  ["spaces", section("Key Facts", `- **End place**: x${fill(" ")}y`)],
  ["spaces before a line end", section("Summary", `a${fill(" \t")}\nb`)],
  ["backticks", section("Summary", fill("`a"))],
  ["quotes in quotes", section("Summary", fill(">"))],
  ["brackets of one fact", section("Key Facts", `- **End place**: ${fill("(")}`)],
  ["pairs of brackets of one fact", section("Key Facts", `- **End place**: ${fill("(a) ")}`)],
  [
    "brackets in brackets of one fact",
    section(
      "Key Facts",
      `- **Landing site**: ${fill("(", MEGABYTE / 2)}${fill(")", MEGABYTE / 2)}`,
    ),
  ],
  [
    "disputes in disputes of one fact",
    section(
      "Key Facts",
      `- **Landing site**: ${fill("(disputed: ", MEGABYTE / 2)}${fill(")", MEGABYTE / 20)}`,
    ),
  ],
  [
    "brackets of one fact that say nothing",
    section("Key Facts", `- **End place**: x${fill(" (assumed)")}`),
  ],
  [
    "links of one source that is none",
    section("Key Facts", `- **End place**: x (${"[a](https://a.example/) , ".repeat(300)} y)`),
  ],
  ["commas in one fact", section("Key Facts", `- **Landing site**: x${fill(",")}y`)],
  [
    "facts that contradict each other behind many aliases",
    section(
      "Key Facts",
      `- **Aliases**: ${Array.from({ length: 50_000 }, (_, i) => `${i}`).join(", ")}\n${Array.from({ length: 10_000 }, (_, i) => `- **Launch vehicle**: Cart ${i}`).join("\n")}`,
    ),
  ],
  ["list items", section("Notable For", fill("- **a**: b\n"))],
  ["unknown labels", section("Key Facts", fill("- **L**: v\n"))],
  [
    "many unknown labels",
    section(
      "Key Facts",
      Array.from({ length: 40_000 }, (_, i) => `- **Label ${i}**: v`).join("\n"),
    ),
  ],
  [
    "contradicting facts",
    section(
      "Key Facts",
      Array.from({ length: 20_000 }, (_, i) => `- **Launch vehicle**: Cart ${i}`).join("\n"),
    ),
  ],
  [
    "aliases",
    section(
      "Key Facts",
      `- **Aliases**: ${Array.from({ length: 50_000 }, (_, i) => `alias ${i}`).join(", ")}`,
    ),
  ],
  ["questions", section("FAQs", fill("### Q: a?\nA: b\n\n"))],
  ["lines with a break", section("Key Facts", fill("Launch date: 2031  \n"))],
  ["sections", section("Summary", fill("## Trivia\n\na\n\n"))],
  [
    "sections that come again",
    section(
      "Trivia",
      fill("## Trivia\n\na\n\n", MEGABYTE / 2) + fill("## Body\n\na\n\n", MEGABYTE / 2),
    ),
  ],
  ["paragraphs of a section that no seed has", section("Schema Markup", fill("a\n\n"))],
  ["blocks of JSON", section("Summary", fill('{"@id": "a"}\n'))],
  ["fences never closed", section("Summary", fill("```json\n"))],
  ["JSON never closed", section("Summary", `\`\`\`json\n${fill('{"a":')}`)],
  [
    "JSON of many keys",
    section(
      "Schema Markup",
      `\`\`\`json\n{${Array.from({ length: 30_000 }, (_, i) => `"k${i}":"v"`).join(",\n")}}\n\`\`\``,
    ),
  ],
  ["citation marks", section("Summary", fill("【1】"))],
  ["open citation marks", section("Summary", fill("【"))],
  ["words of two scripts", section("Key Facts", `- **Aliases**: ${fill("МC ")}`)],
  ["one word of two scripts", section("Summary", fill("МC"))],
  ["one word as the name", `# ${fill("a")}\n\n## Summary\n\na\n`],
  ["one word", section("Key Facts", `- **Launch site**: ${fill("a")}`)],
  ["one word of figures", section("Key Facts", `- **Launch mass**: ${fill("1,000")}`)],
  ["a table", section("Key Facts", fill("| Launch date | 2031 |\n"))],
  [
    "a table of many columns",
    `${section("Key Facts", fill("| a "))}\n${fill("|---")}\n${fill("| b ")}\n`,
  ],
  [
    "a table of many rows",
    section("Key Facts", `| Fact | Value |\n|---|---|\n${fill("| Launch date | 2031 |\n")}`),
  ],
  ["a table in prose", section("Body", `| a | b |\n|---|---|\n${fill("| c | d |\n")}`)],
  ["definitions", section("References", fill("[a]: https://a.example/\n"))],
  [
    "many definitions and references",
    section(
      "Summary",
      `${fill("[a1] [b][a2]\n\n", MEGABYTE / 2)}${Array.from({ length: 20_000 }, (_, i) => `[a${i}]: /b`).join("\n")}`,
    ),
  ],
  [
    "a reference in references",
    `[a]: /b\n\n${section("Summary", `${fill("[", 400)}${fill("a ")}${fill("]", 400)}`)}`,
  ],
  ["footnotes", section("References", fill("[^1]: https://a.example/\n"))],
  ["marks of footnotes", section("Summary", `${fill("a[^1] ")}\n\n[^1]: b`)],
  ["front matter", `---\n${fill("launch date: 2031\n")}---\n${section("Summary", "a")}`],
  ["front matter in one value", `---\na: ${fill("[")}\n---\n${section("Summary", "a")}`],
  [
    "front matter of many keys",
    `---\n${Array.from({ length: 30_000 }, (_, i) => `k${i}: v`).join("\n")}\n---\n${section("Summary", "a")}`,
  ],
  ["front matter that never ends", `---\n${fill("a: b\n")}`],
  ["images", section("Summary", fill("![a](b) "))],
  ["HTML", section("Summary", fill("<b>a</b> "))],
];

const nested = (depth: number) =>
  Array.from({ length: depth }, (_, level) => `${"  ".repeat(level)}- a`).join("\n");

describe("a document of a megabyte", () => {
  it.each(large)("is read, or what can't be read is said: %s", (_what, text) => {
    const entry = readEntry("mule-2.md", text, compilation.catalog);
    const formatted = format({ path: "missions/mule/mule-2.md", content: text });
    const isRead = entry.facts.length > 0 || entry.prose.summary !== "";
    expect(isRead || entry.findings.length > 0).toBe(true);
    expect("content" in formatted || formatted.findings.length > 0).toBe(true);
  });

  it.each(large)(
    "is so in all that is done with it, at a tenth of the length: %s",
    (_what, text) => {
      expect(() => demandSound(text.slice(0, text.length / 10), compilation)).not.toThrow();
    },
  );
});

describe("a document of ten thousand levels", () => {
  it.each([
    ["quotes", section("Body", fill("> ", 20_000))],
    ["lists on one line", section("Body", fill("* - ", 20_000))],
    ["lists", section("Body", nested(700))],
    ["numbered lists in quotes", section("Body", fill("> 1. ", 20_000))],
    ["lists among the facts", section("Key Facts", nested(700))],
    ["JSON", section("Summary", `\`\`\`json\n${fill("[", 10_000)}${fill("]", 10_000)}\n\`\`\``)],
  ])("is read, or what can't be read is said: %s", (_what, text) => {
    expect(() => demandSound(text, compilation)).not.toThrow();
  });
});
