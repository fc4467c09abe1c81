import type { SyntaxNode } from "@lezer/common";
import { type InlineContext, parser, Table, TaskList } from "@lezer/markdown";
import { footnotes } from "./footnotes.ts";
import { strikethrough } from "./strikethrough.ts";

// The time that Lezer takes for a paragraph grows with the square of the number of its brackets, and
// trees are walked recursively. No input may make the one hang or the other overflow the stack.

/** More levels of nested quotes and lists than anyone writes. */
export const DEEPEST = 50;
/** More brackets, asterisks and other marks in one paragraph than anyone writes. */
const MOST_MARKS = 1000;

export const OVERLOADED = `too complex to parse: more than ${DEEPEST} nested lists or quotes, or more than ${MOST_MARKS} brackets and other marks in one paragraph; split it`;

const MARKS = /[[\]*_`<!&~]+/g;
const PLAIN = /(?:[^[\]*_`<!&~\\\n ]| +(?![ \n]))+/y;

/** Nothing below this depth is read. A list counts as two blocks: itself and its item. */
const BOTTOM = 2 * DEEPEST + 1;

/** The name of the node of a paragraph that has too many marks, and is left as plain text. */
export const CROWDED = "Crowded";

const bounded = parser.configure({
  defineNodes: [CROWDED],
  parseBlock: [
    {
      // Nothing reads text this deep, and the parser needs a thousand bytes for each level.
      name: "Bottom",
      before: "IndentedCode",
      parse(context, line) {
        if (context.depth <= BOTTOM) return false;
        const { lineStart } = context;
        const end = lineStart + line.text.length;
        context.addElement(context.elt("Paragraph", lineStart + line.pos, end));
        context.nextLine();
        return true;
      },
    },
  ],
  parseInline: [
    {
      name: "Bound",
      before: "Escape",
      parse(context, _next, position) {
        if (position !== context.offset || !isCrowded(context)) return -1;
        return context.addElement(context.elt(CROWDED, position, context.end));
      },
    },
    {
      // Text that begins no mark, and spaces that do not end a line: the parser would offer each
      // character to all of its rules, and search for the end of the spaces from each space.
      name: "Plain",
      before: "Escape",
      parse(context, _next, position) {
        PLAIN.lastIndex = position - context.offset;
        return PLAIN.test(context.text) ? PLAIN.lastIndex + context.offset : -1;
      },
    },
  ],
});

/** The Markdown of seeds, or the same with tables, footnotes, boxes and struck-out text. */
export type Dialect = "commonmark" | "extended";

const parsers = {
  commonmark: bounded,
  extended: bounded.configure([Table, TaskList, strikethrough, footnotes]),
};

/** Lezer's tree of a text, in which passages that are too crowded or too deep are not parsed. */
export function parseBounded(text: string, dialect: Dialect = "commonmark"): SyntaxNode {
  return parsers[dialect].parse(text).topNode;
}

/** Each mark can make the parser scan the whole paragraph. */
function isCrowded({ text }: InlineContext): boolean {
  if (text.length <= MOST_MARKS) return false;
  let count = 0;
  for (const [run] of text.matchAll(MARKS)) {
    count += run.length;
    if (count > MOST_MARKS) return true;
  }
  return false;
}
