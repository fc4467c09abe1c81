import type { PhrasingContent, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { type ArticleRecord, article as schema } from "../../schema/index.ts";
import { printMarkdown } from "../format/print-seed.ts";
import { linksIn } from "../markdown/flat-text.ts";
import type { Seed } from "../model/seed.ts";
import type { Entry } from "../validate/entry.ts";

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

/** What stands under each third-level heading. */
export function underHeadings(
  nodes: readonly RootContent[],
): { heading: string; nodes: RootContent[] }[] {
  const parts: { heading: string; nodes: RootContent[] }[] = [];
  for (const node of nodes) {
    if (node.type === "heading") parts.push({ heading: textOf(node), nodes: [] });
    else parts.at(-1)?.nodes.push(node);
  }
  return parts;
}

/** `- **Point**: what about it` */
export function pointsIn(node: RootContent): { point: string; text: string }[] {
  if (node.type !== "list") return [];
  return node.children.map((item) => {
    const [paragraph] = item.children;
    const [point, ...rest] = (
      paragraph?.type === "paragraph" ? paragraph.children : []
    ) as PhrasingContent[];
    const text = printMarkdown([{ type: "paragraph", children: rest }]).replace(/^: /, "");
    return { point: textOf(point), text };
  });
}
