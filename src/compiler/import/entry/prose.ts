import type { RootContent } from "mdast";
import { printMarkdown } from "../../markdown/print.ts";
import type { ProseTitle } from "../../model/seed.ts";
import { pointsIn, underHeadings } from "../../read/prose-parts.ts";

/** The prose of an entry; texts are Markdown. */
export interface ImportedProse {
  readonly description: string;
  readonly summary: string;
  readonly faqs: readonly { readonly question: string; readonly answer: string }[];
  readonly whyItMatters: string;
  readonly notableFor: readonly { readonly point: string; readonly text: string }[];
  readonly body: readonly { readonly heading: string; readonly text: string }[];
  /** A reference without an address is none that the record can hold. */
  readonly references: readonly { readonly name: string; readonly address?: string }[];
}

/** The prose of sections that are shaped as in a seed. */
export function proseIn(
  description: string,
  sections: ReadonlyMap<ProseTitle, readonly RootContent[]>,
  references: ImportedProse["references"],
): ImportedProse {
  const section = (title: ProseTitle) => sections.get(title) ?? [];
  return {
    description,
    summary: printMarkdown(section("Summary")),
    faqs: underHeadings(section("FAQs")).map(({ heading, nodes }) => ({
      question: heading.replace(/^Q: /, ""),
      answer: printMarkdown(nodes).replace(/^A: /, ""),
    })),
    whyItMatters: printMarkdown(section("Why It Matters")),
    notableFor: section("Notable For").flatMap(pointsIn),
    body: underHeadings(section("Body")).map(({ heading, nodes }) => ({
      heading,
      text: printMarkdown(nodes),
    })),
    references,
  };
}
