import { type ArticleRecord, article as schema } from "../../schema/index.ts";
import { linksIn } from "../markdown/links.ts";
import { printMarkdown } from "../markdown/print.ts";
import type { Entry } from "../model/entry.ts";
import type { Seed } from "../model/seed.ts";
import { pointsIn, underHeadings } from "../read/prose-parts.ts";

/** The prose of a flight, taken apart; nothing, where a seed has no summary. */
export function articleOf({ id, record, seed }: Entry<"missions">): ArticleRecord | undefined {
  const section = (title: Parameters<Seed["prose"]["get"]>[0]) => seed.prose.get(title) ?? [];
  const summary = printMarkdown(section("Summary"));
  if (summary === "") return undefined;
  const whyItMatters = printMarkdown(section("Why It Matters"));
  return schema.parse({
    id,
    name: record.name,
    summary,
    faqs: underHeadings(section("FAQs")).map(({ heading, nodes }) => ({
      question: heading.replace(/^Q: /, ""),
      answer: printMarkdown(nodes).replace(/^A: /, ""),
    })),
    ...(whyItMatters === "" ? {} : { whyItMatters }),
    notableFor: section("Notable For").flatMap(pointsIn),
    body: underHeadings(section("Body")).map(({ heading, nodes }) => ({
      heading,
      text: printMarkdown(nodes),
    })),
    references: [...linksIn(section("References"))].map(({ name, address }) => ({ name, address })),
  });
}
