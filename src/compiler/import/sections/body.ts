import type { Heading, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Place } from "../../seed.ts";

/** Heading of what an entry said and nobody understood. */
export const LEFT_OVER = "As published";

/** A third-level heading, with the place in the entry that it comes from. */
export function subHeading(text: string, place?: Place): Heading {
  const position = place === undefined ? {} : { position: { start: place, end: place } };
  return { type: "heading", depth: 3, children: [{ type: "text", value: text }], ...position };
}

/** The body of a seed: sub-headings, each with text below it. */
export function bodyOf(
  blocks: readonly RootContent[],
  kept: readonly RootContent[],
): RootContent[] {
  const made: RootContent[] = [];
  for (const block of blocks) {
    const isFirst = made.length === 0;
    if (block.type === "heading") {
      dropEmptyHeading(made);
      made.push(block);
    } else {
      if (isFirst) made.push(subHeading("Details"));
      made.push(block);
    }
  }
  dropEmptyHeading(made);
  return [...made, ...leftOver(kept)];
}

/** A heading with nothing below it is nothing in an article; its text goes to the heading above, as text. */
function dropEmptyHeading(made: RootContent[]): void {
  const last = made.at(-1);
  if (last?.type !== "heading") return;
  made.pop();
  const children = [{ type: "text" as const, value: textOf(last) }];
  if (made.length === 0) made.push(subHeading("Details"));
  made.push({ type: "paragraph", children });
}

/** What was not understood, as a list below a heading of its own. */
export function leftOver(kept: readonly RootContent[]): RootContent[] {
  if (kept.length === 0) return [];
  const lines = kept.map((block) => textOf(block).replaceAll(/\s+/g, " ").trim());
  const unique = [...new Set(lines)].filter((line) => line !== "");
  if (unique.length === 0) return [];
  return [
    subHeading(LEFT_OVER),
    {
      type: "list",
      ordered: false,
      spread: false,
      children: unique.map((value) => ({
        type: "listItem",
        spread: false,
        children: [{ type: "paragraph", children: [{ type: "text", value }] }],
      })),
    },
  ];
}
