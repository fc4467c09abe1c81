import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { importEntry, readEntry } from "../../src/compiler/import/index.ts";
import { importRecord } from "../support/sound.ts";

const folder = "test/import/fixtures";
const names = (await readdir(folder))
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -".md".length));
const { catalog } = compile(importRecord);

/** Findings as `line:column severity rule`. */
const brief = (findings: ReturnType<typeof readEntry>["findings"]) =>
  findings.map(({ line, column, severity, rule }) => `${line}:${column} ${severity} ${rule}`);

/** What an expectation states: all that was understood, and all that was said about the rest. */
function outcomeOf(name: string, content: string) {
  const entry = readEntry(`${name}.md`, content, catalog);
  const { seed, isNew, findings } = importEntry(entry, importRecord);
  const { summary, faqs, whyItMatters, notableFor, body, references } = entry.prose;
  return {
    id: entry.id,
    facts: Object.fromEntries(
      entry.facts.map(({ field, value, line, column, source, assumed }) => [
        field,
        [
          value,
          `${line}:${column}`,
          ...(source ? [source] : []),
          ...(assumed ? [`assumed: ${assumed}`] : []),
        ],
      ]),
    ),
    findings: brief(entry.findings),
    prose: {
      summary,
      faqs: faqs.map(({ question, answer }) => `${question} ${answer}`),
      whyItMatters,
      notableFor: notableFor.map(({ point }) => point),
      body: body.map(({ heading, text }) => `${heading}: ${text}`),
      references: references.map(({ name: called, address }) => `${called} ${address ?? "-"}`),
    },
    import: {
      seed: seed.path,
      isNew,
      findings: findings.map(
        ({ path, message, rule }) => `${path === entry.path ? "" : "seed: "}${message} (${rule})`,
      ),
    },
  };
}

describe("an entry as published", () => {
  it.each(names)("is understood or reported: %s", async (name) => {
    const content = await readFile(`${folder}/${name}.md`, "utf8");
    const expected: unknown = JSON.parse(await readFile(`${folder}/${name}.json`, "utf8"));
    expect(outcomeOf(name, content)).toEqual(expected);
  });

  it.each([
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["CR", (text: string) => text.replaceAll("\n", "\r")],
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
  ])("is the same with %s", async (_name, change) => {
    for (const name of names) {
      const content = await readFile(`${folder}/${name}.md`, "utf8");
      expect(outcomeOf(name, change(content)), name).toEqual(outcomeOf(name, content));
    }
  });
});
