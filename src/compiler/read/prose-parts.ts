import type { PhrasingContent, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { oneLine } from "../markdown/links.ts";
import { printMarkdown } from "../markdown/print.ts";

/** Each heading, with the nodes below it. */
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
    return { point: oneLine(textOf(point)), text };
  });
}
