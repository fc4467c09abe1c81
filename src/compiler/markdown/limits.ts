import type { SyntaxNode } from "@lezer/common";
import { type InlineContext, parser, Table } from "@lezer/markdown";
import { footnotes } from "./footnotes.ts";

// The time that Lezer takes for one paragraph grows with the square of its brackets, and a tree is
// walked by functions that call themselves. Neither may hang or overflow, whatever somebody writes.

/** More levels of quotes and lists inside each other than anybody writes. */
export const DEEPEST = 50;
/** More brackets, asterisks and the like in one paragraph than anybody writes. */
const MOST_MARKS = 1000;

export const OVERLOADED = `this can't be read: it has more than ${DEEPEST} levels of lists and quotes inside each other, or a paragraph of more than ${MOST_MARKS} brackets and other marks; take it apart`;

const MARKS = /[[\]*_`<!&]+/g;
const PLAIN = /(?:[^[\]*_`<!&\\\n ]| +(?![ \n]))+/y;

/** Where the paragraphs begin that were left as plain text; a parser runs to its end at once. */
let crowded: number[] = [];

/** Below this, all is deeper than what is read: a list is two blocks, itself and its item. */
const BOTTOM = 2 * DEEPEST + 1;

const bounded = parser.configure({
  parseBlock: [
    {
      // Nobody reads what stands there; the parser itself needs a thousand bytes for each level.
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
        crowded.push(position);
        return context.end;
      },
    },
    {
      // What begins no mark, and spaces that end no line: the parser itself would ask each of its
      // parts about each character, and look for the end of spaces from each of them.
      name: "Plain",
      before: "Escape",
      parse(context, _next, position) {
        PLAIN.lastIndex = position - context.offset;
        return PLAIN.test(context.text) ? PLAIN.lastIndex + context.offset : -1;
      },
    },
  ],
});

/** Which Markdown a text is written in: that of seeds, or also with tables, footnotes and front matter. */
export type Dialect = "commonmark" | "extended";

const parsers = { commonmark: bounded, extended: bounded.configure([Table, footnotes]) };

/** A text as Lezer reads it, and where it was not looked into. */
export function parseBounded(
  text: string,
  dialect: Dialect = "commonmark",
): { topNode: SyntaxNode; overloaded: number[] } {
  crowded = [];
  const { topNode } = parsers[dialect].parse(text);
  return { topNode, overloaded: crowded };
}

/** Each mark can make the parser go over the whole paragraph. */
function isCrowded({ text }: InlineContext): boolean {
  if (text.length <= MOST_MARKS) return false;
  let count = 0;
  for (const [run] of text.matchAll(MARKS)) {
    count += run.length;
    if (count > MOST_MARKS) return true;
  }
  return false;
}
