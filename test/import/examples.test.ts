import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { type ImportExample, importExamples } from "../../src/compiler/import/examples.ts";
import { importEntry, readEntry } from "../../src/compiler/import/index.ts";
import { publishedEntry } from "../support/published.ts";
import { importRecord } from "../support/sound.ts";

const { catalog } = compile(importRecord);

/** What is told of the published entry with a passage of an example in it. */
function rulesTold({ bad, good, before }: ImportExample, which: "bad" | "good"): string[] {
  const passage = which === "good" ? good : bad;
  const replaced = before ?? good;
  expect(publishedEntry.split(replaced)).toHaveLength(2);
  const text = before === undefined ? passage : `${passage}\n\n${before}`;
  const content = publishedEntry.replace(replaced, () => text);
  const entry = readEntry("mule-1.md", content, catalog);
  const { findings } = importEntry(entry, importRecord);
  const own = [...entry.findings, ...findings].filter(({ path }) => path === "mule-1.md");
  return [...new Set(own.map(({ rule }) => rule))];
}

describe("the examples of the rules of the import", () => {
  it.each(Object.entries(importExamples))(
    "are told of by that rule, and by none: %s",
    (id, example) => {
      expect(rulesTold(example, "bad")).toEqual([id, ...(example.also ?? [])]);
      expect(rulesTold(example, "good")).toEqual([]);
    },
  );
});
