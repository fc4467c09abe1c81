import type { InlineContext, MarkdownConfig } from "@lezer/markdown";

const ONCE = { resolve: "Strikethrough", mark: "StrikethroughMark" };
const TWICE = { resolve: "Strikethrough", mark: "StrikethroughMark" };
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** Text between one or two tildes, `~~struck out~~`, as GitHub has it. */
export const strikethrough: MarkdownConfig = {
  defineNodes: ["Strikethrough", "StrikethroughMark"],
  parseInline: [{ name: "Strikethrough", after: "Emphasis", parse: parseMark }],
};

function parseMark(context: InlineContext, next: number, position: number): number {
  const at = position - context.offset;
  const { text } = context;
  if (next !== 126 || text[at - 1] === "~") return -1;
  const width = text[at + 1] === "~" ? 2 : 1;
  if (text[at + width] === "~") return -1;
  const [before = " ", after = " "] = [text[at - 1], text[at + width]];
  const [opens, closes] = [flanks(after, before), flanks(before, after)];
  return context.addDelimiter(
    width === 2 ? TWICE : ONCE,
    position,
    position + width,
    opens,
    closes,
  );
}

/** Whether a mark belongs to the text on one side of it. */
function flanks(inside: string, outside: string): boolean {
  if (/\s/.test(inside)) return false;
  return !PUNCTUATION.test(inside) || /\s/.test(outside) || PUNCTUATION.test(outside);
}
