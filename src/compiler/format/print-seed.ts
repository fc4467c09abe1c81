import { type Field, headerFields, kinds, portFields } from "../fields/index.ts";
import { printMarkdown } from "../markdown/print.ts";
import { type Citation, type Fact, type Seed, sectionTitles } from "../model/seed.ts";

/** Prints a seed in the canonical form: sections and facts in a fixed order and style. */
export function printSeed(seed: Seed): string {
  const blocks = [
    `# ${escapeTitle(seed.name)}`,
    `> ${escapeBeginning(escapeMarks(seed.description))}`,
    ...inOrder(seed.header, headerFields).map(printFact),
  ];
  for (const title of sectionTitles) {
    const content = printSection(seed, title);
    if (content !== "") blocks.push(`## ${title}`, content);
    // This section is always there, even if it is empty.
    else if (title === "Key Facts") blocks.push(`## ${title}`);
  }
  return `${blocks.join("\n\n")}\n`;
}

function printSection(seed: Seed, title: (typeof sectionTitles)[number]): string {
  if (title === "Key Facts") return printFacts(seed.facts, kinds[seed.kind].fields);
  if (title === "Ports") {
    return seed.ports
      .map((port) => `### ${escapeTitle(port.name)}\n${printFacts(port.facts, portFields)}`)
      .join("\n\n");
  }
  return printMarkdown(seed.prose.get(title) ?? []);
}

function printFacts(facts: readonly Fact[], fields: readonly Field[]): string {
  return inOrder(facts, fields)
    .map((fact) => {
      const below = inOrder(fact.children, fact.field.item?.fields ?? []).map(
        (child) => `  - ${printFact(child)}`,
      );
      return [`- ${printFact(fact)}`, ...below].join("\n");
    })
    .join("\n");
}

/**
 * Facts in the order of their labels. Labels whose facts are items of one list, like Docking and
 * Relocation, are grouped at the first of them, in the order of the items.
 */
function inOrder(facts: readonly Fact[], fields: readonly Field[]): Fact[] {
  const rank = (fact: Fact) => fields.findIndex((field) => field.path === fact.field.path);
  return facts.toSorted((a, b) => rank(a) - rank(b));
}

function printFact({ field, value, target, citations, assumed, disputes }: Fact): string {
  return [
    `**${field.label}**: ${target === undefined ? escapeMarks(value) : link(value, target)}`,
    ...(citations.length > 0 ? [` (${printCitations(citations)})`] : []),
    ...(assumed === undefined ? [] : [` (assumed: ${escapeMarks(assumed)})`]),
    ...disputes.map(
      (dispute) =>
        ` (disputed: ${escapeMarks(dispute.value)}, ${printCitations(dispute.citations)}; ${escapeMarks(dispute.reason)})`,
    ),
  ].join("");
}

const printCitations = (citations: readonly Citation[]) =>
  citations.map(({ name, address }) => link(name, address)).join(", ");

const link = (name: string, address: string) =>
  `[${escapeMarks(name)}](${address.replaceAll("(", "%28").replaceAll(")", "%29")})`;

/** Escapes a title: a number sign at its end would be taken for a mark, too. */
export const escapeTitle = (text: string) => escapeMarks(text).replace(/(^| )(#+)$/, "$1\\$2");

/** Escapes what would make a quote, a heading, a list, a line or code of a text at the beginning of a line. */
const escapeBeginning = (text: string) =>
  text
    .replace(/^(?=>|#{1,6}(?: |$)|[-+](?: |$)|-{3}|~~~)/, "\\")
    .replace(/^(\d+)(?=[.)](?: |$))/, "$1\\");

/** Escapes plain text that Markdown would take for marks. */
export const escapeMarks = (text: string) =>
  text.replaceAll(/[\\`*[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu, "\\$&");
