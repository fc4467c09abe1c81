import type { RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { list, listItem, subHeading, textParagraph } from "../document/nodes.ts";

/** Heading of the text of an entry that was not understood. */
export const AS_PUBLISHED = "As published";

/** What was not understood, as a list below its own heading. */
export function asPublished(blocks: readonly RootContent[]): RootContent[] {
  const lines = blocks.map((block) => textOf(block).replaceAll(/\s+/g, " ").trim());
  const unique = [...new Set(lines)].filter((line) => line !== "");
  if (unique.length === 0) return [];
  return [subHeading(AS_PUBLISHED), list(unique.map((line) => listItem(textParagraph(line))))];
}
