import {
  type ImportExample,
  type ImportRule,
  importRules,
} from "../../src/compiler/import/index.ts";
import type { Example, RulePage } from "../../src/compiler/model/rule-page.ts";
import { reconcileRules } from "../../src/compiler/reconcile/rules.ts";
import { ruleGroups } from "../../src/compiler/rules.ts";

/** `docs/rules.md`: explains the rules to anyone who gets a finding. */
export function rulesPage(): string {
  return `${[
    "# The rules",
    "Each finding ends with the id of one of these rules in brackets, like `(time-order)`. The examples are set in a made-up world. `npm run docs` generates this page.",
    ...Object.entries(ruleGroups).flatMap(([title, pages]) => [
      `## ${title}`,
      ...pages.flatMap(section),
    ]),
    "## Import findings",
    "The importer accepts almost any shape of entry, so most of these are not errors: check the warnings; infos record what the importer did. Each rule shows text that triggers it and text that does not.",
    ...importRules.filter(({ id }) => !ids.has(id)).flatMap(importSection),
    "## Reconcile findings",
    "What `resupply reconcile` reports beside the differences themselves.",
    ...reconcileRules.flatMap(({ id, severity, description }) => [
      `### \`${id}\``,
      `${severityNames[severity]}. ${description}`,
    ]),
  ].join("\n\n")}\n`;
}

const severityNames = { error: "Error", warning: "Warning", info: "Info" };

const ids: ReadonlySet<string> = new Set(
  Object.values(ruleGroups).flatMap((pages) => pages.map(({ id }) => id)),
);

function importSection({ id, severity, description, example }: ImportRule): string[] {
  return [
    `### \`${id}\``,
    `${severity === "info" ? "Info" : "Warning"}. ${description}`,
    ...triggers(example),
  ];
}

function triggers({ bad, good }: ImportExample): string[] {
  if (bad === "") return ["Reported if this is missing:", fenced(good)];
  return ["Triggers:", fenced(bad), "Does not trigger:", fenced(good)];
}

function section({ id, description, why, example }: RulePage): string[] {
  const where = "path" in example ? ` in \`${example.path}\`` : "";
  return [
    `### \`${id}\``,
    `${description} ${why}`,
    `Incorrect${where}:`,
    passage(example, "bad"),
    "Correct:",
    passage(example, "good"),
    ...importRules
      .filter((rule) => rule.id === id)
      .map((rule) => `When importing, this is not an error. ${rule.description}`),
  ];
}

function passage(example: Example, which: "bad" | "good"): string {
  return fenced(example[which], "path" in example ? "markdown" : "text");
}

/** A text in a code fence, a longer one if the text contains a fence. */
function fenced(text: string, language = "markdown"): string {
  const fence = text.includes("```") ? "````" : "```";
  return `${fence}${language}\n${text.replaceAll("\0", "␀")}\n${fence}`;
}
