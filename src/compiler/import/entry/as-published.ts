import type { RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { list, listItem, subHeading, textParagraph } from "../document/nodes.ts";

/** Heading of the text of an entry that was not understood. */
export const AS_PUBLISHED = "As published";

/** What was not understood, as a list below its own heading. */
export function asPublished(blocks: readonly RootContent[]): RootContent[] {
  const lines = listAsPublished(blocks.map((block) => textOf(block)));
  return lines.length === 0 ? [] : [subHeading(AS_PUBLISHED), ...lines];
}

/** The lines that were not understood, as the list below that heading. */
export function listAsPublished(texts: readonly string[]): RootContent[] {
  const lines = texts.map((line) => line.replaceAll(/\s+/g, " ").trim());
  const unique = [...new Set(lines)].filter((line) => line !== "");
  return unique.length === 0 ? [] : [list(unique.map((line) => listItem(textParagraph(line))))];
}
