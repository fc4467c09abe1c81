import type { Article } from "../types/article.ts";

/**
 * An article as one Markdown document.
 *
 * @throws `TypeError` where plain JavaScript passes no article.
 * @example
 * toMarkdown(progressMs04Article).startsWith("# Progress MS-04"); // true
 */
/* @__NO_SIDE_EFFECTS__ */
export function toMarkdown(article: Article): string {
  if (typeof article?.name !== "string" || !Array.isArray(article.body)) {
    throw new TypeError(
      'toMarkdown takes an article, like progressMs04Article or getArticle("progress-ms-04")',
    );
  }
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
 * @throws `TypeError` where plain JavaScript passes no text.
 * @example
 * toPlainText("- It **docked**. ([NASA](https://www.nasa.gov/))"); // "It docked."
 */
/* @__NO_SIDE_EFFECTS__ */
export function toPlainText(markdown: string): string {
  if (typeof markdown !== "string") throw new TypeError("toPlainText takes text in Markdown");
  return markdown
    .replaceAll(/ ?\((?:\[[^\]]*\]\([^()]*\)(?:, )?)+\)/g, "")
    .replaceAll(/\[([^\]]*)\]\([^()]*\)/g, "$1")
    .replaceAll(/^(?:#+|-|>) /gm, "")
    .replaceAll(/(\*\*|__)(.+?)\1/g, "$2")
    .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
}
