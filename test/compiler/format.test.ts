import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { readSeeds } from "../../src/compiler/files.ts";
import { format } from "../../src/compiler/format/format.ts";
import { inventedSeeds } from "../support/invented.ts";

const seeds = await readSeeds("seeds");

describe("the canonical form", () => {
  it("is that of each seed; npm run format:seeds makes it so", () => {
    const others = seeds.filter((seed) => {
      const result = format(seed);
      return !("content" in result) || result.content !== seed.content;
    });
    expect(others.map((seed) => seed.path)).toEqual([]);
  });

  it("puts facts and links in their order and on one line, and stays as it is the second time", () => {
    const path = "missions/mule/mule-2.md";
    const content = `# Mule 2
> Lost on
> the way up

**Wikipedia**: [English](https://en.wikipedia.org/wiki/Mule_%282%29)

**Wikidata**: [Q5](https://www.wikidata.org/wiki/Q5)
## Summary
It was
lost.

* one
* two

## Key Facts
* **Outcome**: failure
* **Docking**: [Barn](../../stations/barn.md)
    * **Undocked**: 2031
    * **Docked**: 2030
* **Also known as**: a \\*b\\* (en)
`;
    const once = format({ path, content });
    expect(once).toEqual({
      content: `# Mule 2

> Lost on the way up

**Wikidata**: [Q5](https://www.wikidata.org/wiki/Q5)

**Wikipedia**: [English](https://en.wikipedia.org/wiki/Mule_%282%29)

## Summary

It was lost.

- one
- two

## Key Facts

- **Also known as**: a \\*b\\* (en)
- **Docking**: [Barn](../../stations/barn.md)
  - **Docked**: 2030
  - **Undocked**: 2031
- **Outcome**: failure
`,
    });
    expect("content" in once && format({ path, content: once.content })).toEqual(once);
  });

  it("has names on one line, however a title or a link was wrapped", () => {
    const result = format({
      path: "missions/mule/mule-2.md",
      content: `Mule
2
=

> It

## Key Facts

- **Docking**: [Barn
  front](../../stations/barn.md#barn-front) ([The
  Almanac](https://almanac.example/2))
`,
    });
    expect(result).toEqual({
      content: `# Mule 2

> It

## Key Facts

- **Docking**: [Barn front](../../stations/barn.md#barn-front) ([The Almanac](https://almanac.example/2))
`,
    });
  });

  it.each([
    "\\> a ship",
    "\\# 1 of its kind",
    "\\###",
    "\\- a ship",
    "\\+ a ship",
    "\\---",
    "\\~~~ a ship",
    "1\\. ship of its kind",
    "22\\) ships",
    "-5 degrees, #1, 1.5 t",
  ])("keeps a description that begins like other Markdown: %s", (description) => {
    const content = `# Mule 2\n\n> ${description}\n\n## Key Facts\n\n- **Serial number**: 2 ([The Almanac](https://almanac.example/2))\n`;
    expect(format({ path: "missions/mule/mule-2.md", content })).toEqual({ content });
  });

  it("says the same: formatting a seed changes no record", () => {
    const formatted = inventedSeeds().map((seed) => {
      const result = format(seed);
      return { path: seed.path, content: "content" in result ? result.content : "" };
    });
    expect(compile(formatted).files).toEqual(compile(inventedSeeds()).files);
  });

  it("is not made of a seed that can't be read, for nothing may get lost", () => {
    const result = format({
      path: "missions/mule/mule-9.md",
      content: "# Mule 9\n\n> It\n\n## Key Facts\n\n- what\n",
    });
    expect(result).toMatchObject({ findings: [{ line: 7, column: 3, rule: "fact-syntax" }] });
  });
});
