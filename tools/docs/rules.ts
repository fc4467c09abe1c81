import {
  type ImportExample,
  type ImportRule,
  importRules,
} from "../../src/compiler/import/index.ts";
import type { Example, RulePage } from "../../src/compiler/model/rule-page.ts";
import { ruleGroups } from "../../src/compiler/rules.ts";

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
    "An entry as published elsewhere is read in whatever shape it has. What is told of it is mostly no error: a warning wants a look, an info tells what was done. Of each rule there is a passage of which it tells, and one of which nothing is told.",
    ...importRules.filter(({ id }) => !ids.has(id)).flatMap(importSection),
  ].join("\n\n")}\n`;
}

const ids: ReadonlySet<string> = new Set(
  Object.values(ruleGroups).flatMap((pages) => pages.map(({ id }) => id)),
);

function importSection({ id, severity, description, example }: ImportRule): string[] {
  return [
    `### \`${id}\``,
    `${severity === "info" ? "Info" : "Warning"}. ${description}`,
    ...told(example),
  ];
}

function told({ bad, good }: ImportExample): string[] {
  if (bad === "") return ["Told where this is missing:", fenced(good)];
  return ["Told of:", fenced(bad), "not of:", fenced(good)];
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
  return fenced(example[which], "path" in example ? "markdown" : "text");
}

/** A text in a fence; a longer one, where a fence stands in it. */
function fenced(text: string, language = "markdown"): string {
  const fence = text.includes("```") ? "````" : "```";
  return `${fence}${language}\n${text.replaceAll("\0", "␀")}\n${fence}`;
}
