import { type ImportRule, importRules } from "../compiler/import/rules.ts";
import type { Example, RulePage } from "../compiler/rule-page.ts";
import { ruleGroups } from "../compiler/rules.ts";

/** `docs/rules.md`: what findings are about, for those who get one. */
export function rulesPage(): string {
  return `${[
    "# The rules",
    "What a finding names in brackets, `(time-order)`, is one of these rules. The examples are about a made-up world. This page is written by `npm run docs`.",
    ...Object.entries(ruleGroups).flatMap(([title, pages]) => [
      `## ${title}`,
      ...pages.flatMap(section),
    ]),
    "## What is told of an entry that is imported",
    "An entry as published elsewhere is read in whatever shape it has. What is told of it is mostly no error: a warning wants a look, an info tells what was done.",
    ...importRules.filter(({ id }) => !ids.has(id)).flatMap(importSection),
  ].join("\n\n")}\n`;
}

const ids: ReadonlySet<string> = new Set(
  Object.values(ruleGroups).flatMap((pages) => pages.map(({ id }) => id)),
);

function importSection({ id, severity, description }: ImportRule): string[] {
  return [`### \`${id}\``, `${severity === "info" ? "Info" : "Warning"}. ${description}`];
}

function section({ id, description, why, example }: RulePage): string[] {
  const where = "path" in example ? ` in \`${example.path}\`` : "";
  return [
    `### \`${id}\``,
    `${description} ${why}`,
    `Not${where}:`,
    passage(example, "bad"),
    "but:",
    passage(example, "good"),
    ...importRules
      .filter((rule) => rule.id === id)
      .map((rule) => `In an entry that is imported this is no error. ${rule.description}`),
  ];
}

function passage(example: Example, which: "bad" | "good"): string {
  const text = example[which].replaceAll("\0", "␀");
  return `\`\`\`${"path" in example ? "markdown" : "text"}\n${text}\n\`\`\``;
}
