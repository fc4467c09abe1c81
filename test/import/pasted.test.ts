import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { importEntry, readEntry } from "../../src/compiler/import/index.ts";
import { importRecord } from "../support/sound.ts";

const { catalog } = compile(importRecord);

const read = (content: string) => {
  const entry = readEntry("mule-4.md", content, catalog);
  const { seed } = importEntry(entry, importRecord);
  return {
    facts: entry.facts.map(({ field, value }) => `${field}: ${value}`),
    notes: entry.findings
      .filter(({ rule }) => !["missing-section", "no-address", "title", "no-field"].includes(rule))
      .map(({ line, rule, message }) => `${line} ${rule}: ${message}`),
    seed: seed.content,
  };
};

describe("a table", () => {
  it("has facts whatever its alignment, with escaped bars and links", () => {
    const { facts, notes } = read(`# Mule 4

| Field | Value | Source |
|:------|------:|:------:|
| **COSPAR ID** | 2034-001A | [1](https://almanac.example/4) |
| Rocket | [Cart 2.1](https://carts.example/) | |
| Also known as | Grey \\| Old Grey | |
`);
    expect(facts).toEqual([
      "identifiers.cospar: 2034-001A",
      "launch.vehicle: cart-2-1",
      "aliases[0].name: Grey",
      "aliases[1].name: Old Grey",
    ]);
    expect(notes).toEqual([]);
  });

  it.each([
    ["the port first", ["| Docking port | Hall Forward |", "| Docking target | Barn |"]],
    ["the target first", ["| Docking target | Barn |", "| Docking port | Forward |"]],
    ["the destination last", ["| Docking port | front |", "| Destination | Barn |"]],
  ])("names a port by its side and its station, %s", (_order, rows) => {
    const { facts, seed } = read(`# Mule 4\n\n| | |\n|-|-|\n${rows.join("\n")}\n`);
    expect(facts).toEqual(["destination: barn", "stays[0].port: barn-front"]);
    expect(seed).toContain("- **Docking**: [Barn front](../../stations/barn.md#barn-front)");
    expect(seed).not.toMatch(/As published|\|/);
  });

  it("has line breaks in its cells", () => {
    const { facts } = read(`# Mule 4

| Names | Old Grey<br>Мул-4 |
|---|---|
| Docking date | 2 January 2034<br/>10:00 UTC |
`);
    expect(facts).toEqual([
      "aliases[0].name: Old Grey",
      "aliases[1].name: Мул-4",
      "stays[0].from: 2034-01-02T10:00Z",
    ]);
  });

  it("can have a column for each fact", () => {
    const { facts, notes } = read(`# Mule 4

## Key Facts

| Docking target | Docking port | Docked | Undocked |
| --- | --- | --- | --- |
| Barn | front | 2034-01-02 | 2034-03-04 |
`);
    expect(facts).toEqual([
      "destination: barn",
      "stays[0].port: barn-front",
      "stays[0].from: 2034-01-02",
      "stays[0].to: 2034-03-04",
    ]);
    expect(notes).toEqual([]);
  });
});

describe("an infobox", () => {
  const told = (lines: number, of: number, first: string, line = 3) =>
    `${line} infobox: ${lines} of these ${of} lines look like facts pasted from an infobox; write each as - ${first}. All of them go to the body`;

  it("of lines is told, and kept in the body", () => {
    const box = `Mule 4
Mission type	Barn resupply
COSPAR ID 2034-001A
Spacecraft properties
Launch mass 7,250 kilograms
Start of mission
Launch date 10 January 2034, 08:00 UTC
Rocket Cart 2.1`;
    const { facts, notes, seed } = read(`# Mule 4\n\n${box}\n\nMule 4 brought hay.\n`);
    expect(facts).toEqual([]);
    expect(notes).toEqual([told(5, 8, "**Mission type**: Barn resupply")]);
    expect(seed).toContain("\n## Summary\n\nMule 4 brought hay.\n");
    expect(seed).toContain("### As published\n- Mule 4\n- Mission type Barn resupply\n- COSPAR ID");
  });

  it.each([
    [
      "a template",
      "{{Infobox spaceflight\n| name = Mule 4\n| COSPAR_ID = 2034-001A\n\n| crew =\n| launch_rocket = {{nowrap|[[Cart 2.1|Cart]]}}\n}}",
      3,
      6,
      "**name**: Mule 4",
    ],
    [
      "a template that never ends",
      "{{Infobox spaceflight\n| SATCAT = 70004\n| launch_site = [[Meadow 1]]",
      2,
      3,
      "**SATCAT**: 70004",
    ],
    [
      "lines of a template",
      "| COSPAR_ID = 2034-001A\n| SATCAT = 70004",
      2,
      2,
      "**COSPAR ID**: 2034-001A",
    ],
    [
      "a table",
      '{| class="infobox"\n! COSPAR ID\n| 2034-001A\n|-\n! Rocket\n| Cart 2.1\n|}',
      2,
      5,
      "**COSPAR ID**: 2034-001A",
    ],
    [
      "a table of HTML",
      "<table>\n<tr><th>COSPAR ID</th><td>2034-001A</td></tr>\n<tr><td>Rocket</td><td>Cart 2.1</td></tr>\n</table>",
      2,
      2,
      "**COSPAR ID**: 2034-001A",
    ],
    [
      "labels and values in turn",
      "COSPAR ID\n2034-001A\nRocket\nCart 2.1",
      2,
      4,
      "**COSPAR ID**: 2034-001A",
    ],
  ])("in wikitext or other marks is told: %s", (_kind, box, lines, of, first) => {
    const { facts, notes, seed } = read(`# Mule 4\n\n${box}\n\nMule 4 brought hay.\n`);
    expect(facts).toEqual([]);
    expect(notes).toEqual([told(lines, of, first)]);
    expect(seed).toContain("\n## Summary\n\nMule 4 brought hay.\n");
  });

  it.each([
    "Launch of the fourth Mule was on\nMission day two.",
    "The Launch date was moved\nto January.",
    "Rocket Cart 2.1 carried it.\nIt went well.",
    "Carriers built it\nand flew it.",
  ])("is not seen in prose: %s", (text) => {
    expect(read(`# Mule 4\n\n## Summary\n\n${text}\n`).notes).toEqual([]);
  });

  it("is read however often it is begun and never ended", () => {
    for (const begun of ["{{Infobox\n", "{{Infobox a\n\n", "{{Infobox {{"]) {
      expect(() => readEntry("a.md", begun.repeat(5_000), catalog)).not.toThrow();
    }
  });
});

describe("a list of names", () => {
  const names = (...facts: readonly string[]) => {
    const text = `# Mule 4\n\n## Key Facts\n\n${facts.join("\n")}\n`;
    return importEntry(readEntry("a.md", text, catalog), importRecord)
      .seed.content.split("\n")
      .filter((line) => /^- \*\*(?:Native name|Also known as|Agency number)/.test(line));
  };

  it("in one line is several names, also where it is written as in a seed", () => {
    expect(
      names(
        "- **Native name**: Мул-4 (ru), Мул № 104 (ru)",
        "- **Also known as**: Old Grey, Vieux Gris (French), 4P",
        "- **Also known as**: Maultier 4 (German)",
      ),
    ).toEqual([
      "- **Native name**: Мул-4 (ru)",
      "- **Native name**: Мул № 104 (ru)",
      "- **Also known as**: Old Grey (en)",
      "- **Also known as**: Vieux Gris (fr)",
      "- **Agency number**: 4P (en)",
      "- **Also known as**: Maultier 4 (de)",
    ]);
  });

  it("can be below its label", () => {
    expect(names("- **Aliases**:", "  - Мул-4", "  - Old Grey (en)")).toEqual([
      "- **Native name**: Мул-4 (ru)",
      "- **Also known as**: Old Grey (en)",
    ]);
  });

  it.each([
    ["骡四号", "zh"],
    ["らば4号機", "ja"],
    ["ラバ4", "ja"],
    ["노새 4", "ko"],
    ["Мул-4", "ru"],
  ])("has native names in their own script: %s", (name, language) => {
    for (const label of ["Aliases", "Native name", "Also known as", "Name"]) {
      expect(names(`- **${label}**: ${name}`), label).toEqual([
        `- **Native name**: ${name} (${language})`,
      ]);
    }
  });

  it.each([
    ["中文名", "**Native name**: 骡四号 (zh)"],
    ["日本語名", "**Native name**: 骡四号 (zh)"],
    ["Name in Cyrillic", "**Native name**: 骡四号 (zh)"],
  ])("has labels in its own language: %s", (label, line) => {
    expect(names(`- **${label}**: 骡四号`)).toEqual([`- ${line}`]);
  });
});
