import type { OffsetNote } from "./normalize.ts";

/** A comment of HTML in a text. */
export interface Comment {
  readonly from: number;
  /** After its end; the end of the text, where it is never closed. */
  readonly to: number;
  readonly isClosed: boolean;
}

/** What begins something in which a comment is none, or a comment. */
const OPENS = /\\[\\<`]|(?<=^|\n) {0,3}(`{3,}|~{3,})[^\n]*|`+|<!--/g;

/** All comments of a text, outside of code. */
export function commentsIn(text: string): Comment[] {
  const comments: Comment[] = [];
  // Most texts have none.
  if (!text.includes("<!--")) return comments;
  const ends = new Map<string, number>();
  let isLast = false;
  OPENS.lastIndex = 0;
  for (let found = OPENS.exec(text); found !== null; found = OPENS.exec(text)) {
    const [mark, fence] = found;
    const after = found.index + mark.length;
    if (fence !== undefined) OPENS.lastIndex = endOfFence(text, after, fence, ends) ?? after;
    else if (mark.startsWith("`")) OPENS.lastIndex = endOfCode(text, after, mark) ?? after;
    else if (mark === "<!--") {
      const close: number = isLast ? -1 : text.indexOf("-->", found.index + 2);
      const isClosed = close !== -1;
      isLast = !isClosed;
      if (!isClosed && !isBlock(text, found.index)) continue;
      const to = isClosed ? close + "-->".length : text.length;
      comments.push({ from: found.index, to, isClosed });
      OPENS.lastIndex = to;
    }
  }
  return comments;
}

/** Whether a comment begins its line, so that it can go on to the end of the text. */
const isBlock = (text: string, at: number) =>
  /(?:^|\n)[ \t>*+-]*$/.test(text.slice(Math.max(0, at - MOST_BEFORE), at)) &&
  (at <= MOST_BEFORE || text.slice(at - MOST_BEFORE, at).includes("\n"));

/** No line has more marks of quotes and lists before its text. */
const MOST_BEFORE = 100;

/** The end of fenced code; nothing, where its fence is never closed. That is remembered: fences can be many. */
function endOfFence(
  text: string,
  from: number,
  fence: string,
  ends: Map<string, number>,
): number | undefined {
  const known = ends.get(fence);
  if (known !== undefined && (known === -1 || known > from))
    return known === -1 ? undefined : known;
  const close = new RegExp(
    `\\n {0,3}${fence[0]}{${Math.min(fence.length, 1000)},}[ \\t]*(?=\\n|$)`,
    "g",
  );
  close.lastIndex = from;
  const found = close.exec(text);
  ends.set(fence, found === null ? -1 : found.index + found[0].length);
  return found === null ? undefined : found.index + found[0].length;
}

const LONGEST_CODE = 1000;

/** The end of code within a paragraph; nothing, where it has none. */
function endOfCode(text: string, from: number, mark: string): number | undefined {
  const [within = ""] = text.slice(from, from + LONGEST_CODE).split("\n\n", 1);
  const found = new RegExp(`(?<!\`)${mark.slice(0, 1000)}(?!\`)`).exec(within);
  return found === null ? undefined : from + found.index + mark.length;
}

/** Notes on the comments of a text, which are left out. */
export function commentNotes(comments: readonly Comment[]): OffsetNote[] {
  return comments.map(({ from, isClosed }) =>
    isClosed
      ? { rule: "hidden", message: "this comment is left out", offset: from }
      : {
          rule: "unclosed-comment",
          message: "this comment is never closed; all that follows is left out. Close it with -->",
          offset: from,
        },
  );
}
