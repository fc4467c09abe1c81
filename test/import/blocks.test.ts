import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { importEntry, readEntry } from "../../src/compiler/import/index.ts";
import { importRecord } from "../support/sound.ts";

const { catalog } = compile(importRecord);

/** What is made of a section of an entry: facts, findings in it, and the rest of the seed by its sections. */
function read(title: string, text: string) {
  const content = `# Mule 4\n\n> Cargo ship\n\n## ${title}\n\n${text}\n`;
  const entry = readEntry("mule-4.md", content, catalog);
  const { seed } = importEntry(entry, importRecord);
  return {
    facts: entry.facts.map(({ field, value }) => `${field}: ${value}`),
    notes: entry.findings
      .filter(({ line }) => line >= 7)
      .map(({ line, rule }) => `${line} ${rule}`),
    section: (name: string) =>
      (seed.content.split(`\n## ${name}\n\n`)[1] ?? "").split("\n## ")[0]?.trim(),
  };
}

describe("a block of prose", () => {
  it.each([
    ["a quote", "> Hay was quoted.", "Hay was quoted.", []],
    ["code", "~~~\nhay  and\noats\n~~~", "hay and oats", ["7 markup"]],
    ["HTML", "<p>Hay <i>came</i>.</p>", "Hay came.", ["7 markup"]],
    ["a line break", "Hay  \ncame.", "Hay came.", []],
    ["a break of HTML", "Hay<br>came.", "Hay came.", ["7 markup"]],
    ["tags in a sentence", "Hay <b>came</b>.", "Hay came.", ["7 markup", "7 markup"]],
    ["an image", "Hay ![x](x.png)came.", "Hay came.", ["7 image"]],
    ["an image in bold", "**![x](x.png)** Hay came.", "Hay came.", ["7 image"]],
    ["code in a sentence", "`Hay` came.", "Hay came.", []],
    [
      "marks in a link without a source",
      "[**Hay** and *oats*](https://nowhere.example/) came.",
      "**Hay** and _oats_ came.",
      ["7 unknown-source"],
    ],
    ["a link to nowhere", "[Hay]() came.", "Hay came.", ["7 unknown-source"]],
    ["boxes", "- [x] Hay\n- [ ] Oats", "- Hay\n- Oats", ["7 markup", "8 markup"]],
    ["an item without text", "- Hay\n- ![x](x.png)", "- Hay", ["8 image"]],
    ["a numbered list", "1. Hay\n2. Oats", "- Hay\n- Oats", []],
    [
      "a table",
      "| Part | Mass |\n|---|---|\n| Hay | 2 t |",
      "Part: Mass\n\nHay: 2 t",
      ["7 markup"],
    ],
  ])("keeps its text: %s", (_what, text, kept, expected) => {
    const { section, notes } = read("Body", text);
    expect(section("Body")).toBe(`### Details\n${kept}`);
    expect(notes).toEqual(expected);
  });

  it.each([
    ["HTML", "<div></div>"],
    ["an image", "![x](x.png)"],
    ["a list of images", "- ![x](x.png)"],
    ["a line in a quote", "> ---"],
    ["a heading that is an image", "### ![x](x.png)"],
  ])("is left out if it has no text: %s", (_what, text) => {
    expect(read("Body", `${text}\n\nHay came.`).section("Body")).toBe("### Details\nHay came.");
  });

  it("becomes a heading of the third level, whatever its level is", () => {
    expect(read("Body", "##### Hay\n\nIt came.").section("Body")).toBe("### Hay\nIt came.");
  });

  it("goes without what is too crowded to be read, and nothing else", () => {
    const crowd = "[a](b) ".repeat(1200);
    const { section, notes } = read("Body", `Hay.\n\n- Oats\n- ${crowd}\n\n> Bran\n>\n> ${crowd}`);
    expect(section("Body")).toBe("### Details\nHay.\n\n- Oats\n\nBran");
    expect(notes.filter((note) => note.endsWith("unreadable"))).toHaveLength(2);
  });
});

describe("the key facts", () => {
  it.each([
    ["in a quote", "> - **Launch date**: 1 December 2033", ["launch.time: 2033-12-01"], []],
    ["in a sentence", "- Docked on 5 December 2033", ["stays[0].from: 2033-12-05"], []],
    ["on the flight before", "- Follows Mule 3", ["previous: mule-3"], []],
    ["with a box", "- [ ] **Rocket**: Cart 2.1", ["launch.vehicle: cart-2-1"], ["7 assumed"]],
  ])("can be %s", (_where, text, facts, notes) => {
    expect(read("Key Facts", text)).toMatchObject({ facts, notes });
  });

  it.each([
    ["names no flight", "Follows"],
    ["has no day that exists", "Docked on 99 December"],
    ["has no label", "Hay"],
    ["has no label beside its box", "[ ] Hay"],
  ])("leave aside a line that %s", (_what, line) => {
    const { facts, notes, section } = read("Key Facts", `- ${line}`);
    expect([facts, notes]).toEqual([[], ["7 no-label"]]);
    expect(section("Body")).toBe(`### As published\n- ${line.replace("[ ] ", "")}`);
  });

  it("have no lines of dashes and no names of columns", () => {
    const { facts, notes } = read(
      "Key Facts",
      "| Fact | Value |\n\n---|---\n\n- Launch pad: Meadow 1",
    );
    expect([facts, notes]).toEqual([["launch.site: meadow-1"], []]);
  });
});

describe("what a flight is notable for", () => {
  it.each([
    ["- **Hay**: a lot\n\n  of it", "- **Hay**: a lot of it"],
    ["- Hay: a lot", "- **Hay**: a lot"],
    ["Hay – a lot", "- **Hay**: a lot"],
  ])("is a point with a name: %j", (text, point) => {
    const { section, notes } = read("Notable For", text);
    expect([section("Notable For"), notes]).toEqual([point, []]);
  });

  it.each([
    ["- **Hay**", "Hay"],
    ["- `x`: y", "x: y"],
    ["> quoted", "quoted"],
    ["It came.", "It came."],
  ])("goes to the body without one: %j", (text, kept) => {
    const { section, notes } = read("Notable For", text);
    expect(notes).toEqual(["7 no-label"]);
    expect(section("Body")).toBe(`### As published\n- ${kept}`);
  });
});

describe("questions", () => {
  it("go without one that has no text, and hold what stands below a name in bold", () => {
    const text =
      "**What came?**\n\nHay.\n\n**Bales**\n\n- Oats\n\n### \n\n### Q: Why?\nA: Because.";
    expect(read("FAQs", text).section("FAQs")).toBe(
      "### Q: What came?\nA: Hay.\n\n**Bales**\n\n- Oats\n\n### Q: Why?\nA: Because.",
    );
  });

  it("leave what stands before them to the body", () => {
    const { section, notes } = read("FAQs", "Hay first.\n\n**Q: What?** A: Hay.");
    expect(section("FAQs")).toBe("### Q: What?\nA: Hay.");
    expect([section("Body"), notes]).toEqual(["### As published\n- Hay first.", ["7 faq"]]);
  });
});
