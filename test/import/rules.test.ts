import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { importEntry, importRules, readEntry } from "../../src/compiler/import/index.ts";
import { formatFinding } from "../../src/compiler/model/finding.ts";
import { importRecord } from "../support/sound.ts";

const { catalog } = compile(importRecord);
const head = "# Mule 4\n\n> It\n\n**Source**: https://entries.example/entity/mule-4\n\n";
const facts = (...lines: readonly string[]) =>
  `${head}## Summary\n\nHay.\n\n## Key Facts\n\n${lines.join("\n")}\n`;

function findingsIn(content: string, path = "mule-4.md"): string[] {
  const entry = readEntry(path, content, catalog);
  const { findings } = importEntry(entry, importRecord);
  return [...entry.findings, ...findings].filter((one) => one.path === path).map(formatFinding);
}

describe("findings of the import", () => {
  it.each([
    [
      "a word of two scripts, with the mended form",
      facts("- **Aliases**: Прогресс МC-04 (Russian)"),
      'mule-4.md:13:25 warning "МC" mixes Latin and Cyrillic letters that look alike; write "МС", all in one script (mixed-script)',
    ],
    [
      "a label that is nearly known",
      facts("- **Lauch vehicle**: Cart 2.1"),
      'mule-4.md:13:5 warning "Lauch vehicle" is not a known label; the nearest is "Launch vehicle". The line goes to the body (unknown-label)',
    ],
    [
      "an entity that is nearly known",
      facts("- **Operator**: Carrier"),
      "mule-4.md:13:17 warning the record has no Carrier under operators/; the nearest are Carriers (unknown-entity)",
    ],
    [
      "a NUL byte",
      facts("- **Launch date**: 2033\0"),
      "mule-4.md:13:24 warning a NUL byte found here; it is replaced (unreadable)",
    ],
    [
      "half of a character",
      facts("- **Launch date**: 2033 \uD83D \uDE80"),
      "mule-4.md:13:25 warning half of a character found here, and 1 more; it is replaced (unreadable)",
    ],
    [
      "front matter that does not parse",
      `---\nname: [Mule 4\n---\n\n${head}`,
      "mule-4.md:2:14 warning the front matter does not parse (unexpected end of the stream within a flow collection); nothing is taken from it (front-matter)",
    ],
    [
      "front matter of TOML that does not parse",
      `+++\nname = "Mule 4\n+++\n\n${head}`,
      "mule-4.md:2:8 warning the front matter does not parse (unfinished string); nothing is taken from it (front-matter)",
    ],
    [
      "a fact that contradicts another",
      facts("- **Outcome**: success", "- **Failure cause**: mice"),
      "mule-4.md:14:22 warning a seed can't hold Failure cause: mice beside its other facts; it goes to the body (unfit)",
    ],
    [
      "a JSON that contradicts",
      `${facts("- **Wikidata**: Q1")}\n\`\`\`json\n{ "sameAs": "https://www.wikidata.org/wiki/Q2" }\n\`\`\`\n`,
      "mule-4.md:16:14 warning sameAs says Q2, line 13 says Q1; the entry is believed, the other is written as disputed (contradiction)",
    ],
  ])("%s", (_what, content, expected) => {
    expect(findingsIn(content)).toContain(expected);
  });

  it("have each a rule that a test shows", async () => {
    const folder = "test/import/fixtures";
    const names = (await readdir(folder)).filter((name) => name.endsWith(".md"));
    const texts = await Promise.all(names.map((name) => readFile(`${folder}/${name}`, "utf8")));
    const others = [
      facts("- **Launch date**: 2033\0"),
      facts("```\nx\n```"),
      facts("<!-- x"),
      `---\nname: [\n---\n\n${head}`,
      facts("- **Outcome**: success", "- **Failure cause**: mice"),
      `${head}COSPAR ID 2034-001A\nSATCAT number 70004\n`,
    ];
    const shown = new Set(
      [...texts, ...others]
        .flatMap((text) => findingsIn(text))
        .map((line) => /\(([\w-]+)\)$/.exec(line)?.[1]),
    );
    expect(importRules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });
});
