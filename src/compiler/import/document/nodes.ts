import type { Heading, List, ListItem, Paragraph, PhrasingContent, Text } from "mdast";
import type { Place } from "../../markdown/position.ts";

// Nodes of Markdown as a seed holds them.

/** Text, in which two tildes beside each other would strike out what follows. */
export const text = (value: string): Text => ({
  type: "text",
  value: value.replaceAll(/~{2,}/g, "~"),
});

export const paragraph = (children: readonly PhrasingContent[]): Paragraph => ({
  type: "paragraph",
  children: [...children],
});

/** A paragraph of plain text. */
export const textParagraph = (value: string): Paragraph => paragraph([text(value)]);

export const list = (items: readonly ListItem[]): List => ({
  type: "list",
  ordered: false,
  spread: false,
  children: [...items],
});

export const listItem = (child: Paragraph): ListItem => ({
  type: "listItem",
  spread: false,
  children: [child],
});

/** A third-level heading, with the place in the entry that it comes from. */
export function subHeading(value: string, place?: Place): Heading {
  const position = place === undefined ? {} : { position: { start: place, end: place } };
  return { type: "heading", depth: 3, children: [text(value)], ...position };
}
