import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import {
  type ImportExample,
  type ImportRule,
  importEntry,
  importRules,
  readEntry,
} from "../../src/compiler/import/index.ts";
import { publishedEntry } from "../support/published.ts";
import { importRecord } from "../support/sound.ts";

const { catalog } = compile(importRecord);

/** The rules that report the published entry with a passage of an example in it. */
function rulesReported({ bad, good, before }: ImportExample, which: "bad" | "good"): string[] {
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

describe("the examples of the import rules", () => {
  it.each(importRules.map((rule: ImportRule) => [rule.id, rule.example] as const))(
    "trigger that rule, and no others: %s",
    (id, example) => {
      expect(rulesReported(example, "bad")).toEqual([id, ...(example.also ?? [])]);
      expect(rulesReported(example, "good")).toEqual([]);
    },
  );
});
