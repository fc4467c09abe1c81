export type LineEnd = "\n" | "\r\n";

/** How most lines of a text end: Git checks files out with CRLF on Windows. */
export function lineEndOf(text: string): LineEnd {
  const crlf = countOf(text, "\r\n");
  return crlf > countOf(text, "\n") - crlf ? "\r\n" : "\n";
}

/** How the lines of most texts end. */
export function commonLineEnd(texts: readonly string[]): LineEnd {
  const crlf = texts.filter((text) => lineEndOf(text) === "\r\n").length;
  return crlf > texts.length - crlf ? "\r\n" : "\n";
}

/** A text whose lines end with a line feed, with other line ends. */
export function withLineEnd(text: string, end: LineEnd): string {
  return end === "\n" ? text : text.replaceAll("\n", end);
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) count++;
  return count;
}
