import type { RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { subHeading, textParagraph } from "../document/nodes.ts";
import { asPublished } from "../entry/as-published.ts";

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
  return [...made, ...asPublished(kept)];
}

/** An article has no heading with nothing below it; its text goes to the heading above, as text. */
function dropEmptyHeading(made: RootContent[]): void {
  const last = made.at(-1);
  if (last?.type !== "heading") return;
  made.pop();
  if (made.length === 0) made.push(subHeading("Details"));
  made.push(textParagraph(textOf(last)));
}
