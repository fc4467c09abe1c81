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
  ].join("\n\n")}\n`;
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
  ];
}

function passage(example: Example, which: "bad" | "good"): string {
  const text = example[which].replaceAll("\0", "␀");
  return `\`\`\`${"path" in example ? "markdown" : "text"}\n${text}\n\`\`\``;
}
