import type { Paragraph, PhrasingContent, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { textIn } from "../document/line.ts";
import { paragraph, text as textNode, textParagraph } from "../document/nodes.ts";

const ANSWERED = /^(?:A(?:nswer|ntwort)?\s?\d*|О(?:твет)?|Réponse|Respuesta|答)\s?[:：.)]\s*/i;

/** The answer as a seed holds it: its first paragraph begins with the mark, and it has no heading. */
export function withMark(blocks: readonly RootContent[]): RootContent[] {
  // A mark alone is not an answer.
  const [first, ...others] = blocks.filter((block) =>
    withoutMark(block).some((child) => textOf(child).trim() !== ""),
  );
  if (first === undefined) return [];
  const marked = paragraph([textNode("A: "), ...withoutMark(first)]);
  return [
    marked,
    ...others.map((block) => (/^[AQ]: /.test(textIn(block)) ? unmarked(block) : block)),
  ];
}

/** What a block says after the mark of an answer. */
function withoutMark(block: RootContent): PhrasingContent[] {
  const children: PhrasingContent[] =
    block.type === "paragraph" ? [...block.children] : [{ type: "text", value: textIn(block) }];
  const [lead] = children;
  if (
    lead !== undefined &&
    textOf(lead).trim() !== "" &&
    /^(?:A(?:nswer)?\s?\d*)\s?[:：]?$/i.test(textOf(lead).trim())
  ) {
    children.shift();
  }
  const [text] = children;
  if (text?.type === "text") {
    children[0] = {
      type: "text",
      value: text.value.replace(ANSWERED, "").replace(/^[\s:：]+/, ""),
    };
  }
  return children;
}

/** A later paragraph that begins with a mark would begin another answer. */
function unmarked(block: RootContent): Paragraph {
  return textParagraph(textIn(block).replace(/^[AQ]: /, ""));
}
