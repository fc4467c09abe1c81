import type { RootContent } from "mdast";
import { list, subHeading } from "./document/nodes.ts";
import type { Outline, PublishedSection } from "./document/outline.ts";
import type { PublishedTitle } from "./labels/section-titles.ts";
import { factsInProse } from "./sections/facts-in-prose.ts";
import { questionsIn } from "./sections/faqs.ts";
import { readHeader } from "./sections/header.ts";
import { keyFactsIn } from "./sections/key-facts.ts";
import { pointsIn } from "./sections/notable-for.ts";
import { proseOf } from "./sections/prose.ts";
import { type Reference, referencesIn } from "./sections/references.ts";
import type { SectionScope, Statement } from "./sections/statement.ts";

/** What the sections of an entry say. */
export interface ReadSections {
  readonly description?: string;
  readonly statements: readonly Statement[];
  readonly summary: readonly RootContent[];
  /** Text before the first section, which can be the summary. */
  readonly introduction: readonly RootContent[];
  readonly faqs: readonly RootContent[];
  readonly whyItMatters: readonly RootContent[];
  readonly notableFor: readonly RootContent[];
  readonly body: readonly RootContent[];
  readonly references: readonly Reference[];
  /** What belongs to none of them. */
  readonly unread: readonly RootContent[];
}

/** Reads each section as what it is; those that entries do not have are part of the body. */
export function readSections(
  scope: SectionScope,
  { head, sections }: Outline,
  /** Questions from the JSON, where the entry itself has none. */
  otherFaqs: readonly RootContent[] = [],
): ReadSections {
  const nodesOf = (...titles: readonly PublishedTitle[]) =>
    sections
      .filter(({ title }) => title !== undefined && titles.includes(title))
      .flatMap(({ nodes }) => nodes);
  const header = readHeader(scope, head);
  const asked = nodesOf("FAQs");
  const faqs = questionsIn(scope, asked.length > 0 ? asked : otherFaqs);
  const notable = pointsIn(scope, nodesOf("Notable For"));
  const body = sections.flatMap(bodyNodes);
  return {
    ...(header.description === undefined ? {} : { description: header.description }),
    statements: [
      ...header.statements,
      ...sections.flatMap(({ title, nodes }) =>
        title === "Key Facts" ? keyFactsIn(scope, nodes) : [],
      ),
      ...factsInProse(scope, body),
    ],
    summary: proseOf(scope, nodesOf("Summary")),
    introduction: [...header.text, ...proseOf(scope, nodesOf("Schema Markup"))],
    faqs: faqs.questions.flatMap(({ question, answer, place }) => [
      subHeading(`Q: ${question}`, place),
      ...answer,
    ]),
    whyItMatters: proseOf(scope, nodesOf("Why It Matters")),
    notableFor: notable.points.length === 0 ? [] : [list(notable.points)],
    body: proseOf(scope, body),
    references: referencesIn(scope, nodesOf("References")),
    unread: [...faqs.unread, ...notable.unread],
  };
}

function bodyNodes({ title, heading, place, nodes }: PublishedSection): readonly RootContent[] {
  if (title === undefined) return [subHeading(heading, place), ...nodes];
  return title === "Body" ? nodes : [];
}
