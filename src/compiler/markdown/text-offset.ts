/** What is written differently from what it means: an escaped mark, a reference to a character, a line that goes on. */
const WRITTEN = /\\[!-/:-@[-`{-~]|&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|\w{1,40});|[ \t]*\n[ \t>]*/y;

const AMPERSAND = /^&(?:amp|AMP|#0*38|#[xX]0*26);$/;

/**
 * Steps through the source of a text: the offset after the character of the text at `index`. A mark
 * has a backslash before it, a character can be written by its name, and a line can go on below.
 */
export function offsetAfter(source: string, from: number, value: string, index: number): number {
  WRITTEN.lastIndex = from;
  const written = WRITTEN.exec(source)?.[0];
  if (written === undefined) return from + 1;
  if (written.startsWith("&"))
    return value[index] === "&" && !AMPERSAND.test(written) ? from + 1 : from + written.length;
  if (written.startsWith("\\"))
    return value[index] === "\\" && written[1] !== "\\" ? from + 1 : from + 2;
  return from + written.length;
}

/** The offset of a character itself, after the backslash before it. */
export function characterAt(source: string, at: number, value: string, index: number): number {
  return source[at] === "\\" && value[index] !== "\\" ? at + 1 : at;
}
