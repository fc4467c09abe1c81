import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { findingsOf, formatFinding } from "../../src/compiler/model/finding.ts";
import { readSeed } from "../../src/compiler/read/seed.ts";
import { inventedSeeds, placeOf } from "../support/invented.ts";

function read(facts: string, head = "# Mule 1\n\n> A flight") {
  const file = new VFile({ path: "mule-1.md", value: `${head}\n\n## Key Facts\n\n${facts}\n` });
  const seed = readSeed(file, "missions");
  return { seed, findings: findingsOf([file]).map(formatFinding) };
}

describe("reading a fact", () => {
  it("takes value, sources, assumption and disputed values apart", () => {
    const { seed, findings } = read(
      "- **Launch date**: 2030-01-10T08:00Z ([Almanac](https://almanac.example/1), [Gazette](https://gazette.example/)) (disputed: 2030-01-11, or so (by the text), [Gazette](https://gazette.example/2), [Almanac](https://almanac.example/2); the other is later; by a day)",
    );
    expect(findings).toEqual([]);
    expect(seed?.facts[0]).toMatchObject({
      field: { path: "launch.time" },
      value: "2030-01-10T08:00Z",
      citations: [
        { name: "Almanac", address: "https://almanac.example/1" },
        { name: "Gazette", address: "https://gazette.example/" },
      ],
      disputes: [
        {
          value: "2030-01-11, or so (by the text)",
          citations: [{ name: "Gazette" }, { name: "Almanac" }],
          reason: "the other is later; by a day",
        },
      ],
    });
  });

  it("keeps brackets that belong to the value", () => {
    const { seed, findings } = read(
      "- **End place**: Tuva (Russia), west of Kyzyl (assumed: the only word of it)",
    );
    expect(findings).toEqual([]);
    expect(seed?.facts[0]).toMatchObject({
      value: "Tuva (Russia), west of Kyzyl",
      assumed: "the only word of it",
      citations: [],
    });
  });

  it("reads the facts that stand below a stay", () => {
    const { seed } = read(
      "- **Docking**: [Barn front](../../stations/barn.md#barn-front)\n  - **Docked**: 2030-01-12\n  - **Undocked**: 2030-02-01",
    );
    expect(seed?.facts[0]?.children.map((fact) => [fact.field.path, fact.value])).toEqual([
      ["from", "2030-01-12"],
      ["to", "2030-02-01"],
    ]);
  });

  it("takes a line break within a fact for a space", () => {
    const { seed, findings } = read(
      "- **Launch\n  date**:\n  2030-01-10T08:00Z\n  ([Almanac](https://almanac.example/1),\n  [Gazette](https://gazette.example/))\n- **End place**: west\n  of Kyzyl (assumed:\n  the only\n  word of it)\n- **Cargo**: 2442\n  kg",
    );
    expect(findings).toEqual([]);
    expect(seed?.facts).toMatchObject([
      { value: "2030-01-10T08:00Z", citations: [{ name: "Almanac" }, { name: "Gazette" }] },
      { value: "west of Kyzyl", assumed: "the only word of it" },
      { value: "2442 kg" },
    ]);
  });

  it("knows the place behind a line break and behind a character given by its name", () => {
    const { findings } = read(
      "- **End place**: a &amp; b\n    c &nbsp;d ([A](https://a.example/)) x\n- **End place**: &hay; d ([A](https://a.example/)) e",
    );
    expect(findings.map((finding) => finding.split(" ")[0])).toEqual([
      "mule-1.md:8:40",
      "mule-1.md:9:51",
    ]);
  });

  it.each([
    "- **End place**: ~~a~~ b",
    "- **End place**: a <!-- b -->",
    "- [ ] **End place**: a",
    "- ~~**End place**: a~~",
  ])("does not take %s", (fact) => {
    expect(read(fact).findings).toHaveLength(1);
  });

  it.each(["It ~~was~~ is.", "It <!-- was --> is.", "It <b>is</b>."])(
    "does not publish %s",
    (text) => {
      const { findings } = read(
        "- **Outcome**: success",
        `# Mule 1\n\n> A flight\n\n## Summary\n\n${text}`,
      );
      expect([...new Set(findings.map((finding) => finding.split(" ").at(-1)))]).toEqual([
        "(prose-syntax)",
      ]);
    },
  );

  it("takes a backslash as Markdown does, and still knows the place behind it", () => {
    const { findings } = read("- **End place**: a \\[b\\] c (assumed: x) d");
    expect(findings).toEqual([
      "mule-1.md:7:40 error only brackets can follow a value: ([Source](address)), (assumed: why) or (disputed: other value, [Source](address); why this one is kept) (fact-syntax)",
    ]);
  });
});

describe("positions", () => {
  const path = "missions/mule/mule-1.md";
  const seeds = inventedSeeds({ path, replace: "**Outcome**: success", by: "**Outcome**: sucess" });

  it.each([
    ["LF", (text: string) => text],
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["CR", (text: string) => text.replaceAll("\n", "\r")],
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
  ])("are the same with %s", (_name, change) => {
    const written = seeds.map(({ path, content }) => ({ path, content: change(content) }));
    const place = placeOf(seeds.find((seed) => seed.path === path)?.content ?? "", "sucess");
    expect(compile(written).findings.map(formatFinding)).toContain(
      `seeds/${path}:${place} error "sucess" is not one of success, partial, failure, in-flight; the nearest is success (shape)`,
    );
  });

  it("count UTF-16 code units, as editors do", () => {
    const { findings } = read("- **End place**: Тыва 🚀 (lost) [x](y)");
    expect(findings[0]).toMatch(/^mule-1\.md:7:33 error a value is either text or one link/);
  });
});

describe("what is no seed", () => {
  it.each([
    ["nothing", "", "1:1 error a seed begins with its name as the title: # Name (title)"],
    ["no title", "text\n", "1:1 error a seed begins with its name as the title: # Name (title)"],
    [
      "a NUL byte",
      "# A\n\n> b\0\n",
      "3:4 error this is a NUL byte; the file is not plain text (unreadable)",
    ],
  ])("%s is said to be so", (_name, value, expected) => {
    const file = new VFile({ path: "x.md", value });
    expect(readSeed(file, "missions")).toBeUndefined();
    expect(findingsOf([file]).map(formatFinding)).toEqual([`x.md:${expected}`]);
  });
});
