import type { Article } from "./article-types.ts";

/**
 * An article as one Markdown document.
 *
 * @example
 * toMarkdown(progressMs04Article).startsWith("# Progress MS-04"); // true
 */
export function toMarkdown(article: Article): string {
  const { name, summary, faqs, whyItMatters, notableFor, body, references } = article;
  const section = (title: string, ...parts: readonly string[]) =>
    parts.length === 0 ? [] : [`## ${title}`, parts.join("\n\n")];
  const list = (items: readonly string[]) =>
    items.length === 0 ? [] : [items.map((item) => `- ${item}`).join("\n")];
  return `${[
    `# ${name}`,
    summary,
    ...section("FAQs", ...faqs.map(({ question, answer }) => `### ${question}\n${answer}`)),
    ...section("Why It Matters", ...(whyItMatters === undefined ? [] : [whyItMatters])),
    ...section(
      "Notable For",
      ...list(notableFor.map(({ point, text }) => `**${point}**: ${text}`)),
    ),
    ...body.flatMap(({ heading, text }) => section(heading, text)),
    ...section(
      "References",
      ...list(references.map(({ name: source, address }) => `[${source}](${address})`)),
    ),
  ].join("\n\n")}\n`;
}

/**
 * The text of some Markdown of an article: without links to sources, marks and bullets.
 *
 * @example
 * toPlainText("- It **docked**. ([NASA](https://www.nasa.gov/))"); // "It docked."
 */
export function toPlainText(markdown: string): string {
  return markdown
    .replaceAll(/ ?\((?:\[[^\]]*\]\([^()]*\)(?:, )?)+\)/g, "")
    .replaceAll(/\[([^\]]*)\]\([^()]*\)/g, "$1")
    .replaceAll(/^(?:#+|-|>) /gm, "")
    .replaceAll(/(\*\*|__)(.+?)\1/g, "$2")
    .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
}
