import type { PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";

// A line break within a paragraph is a space in Markdown. But entries also give each fact a line, with
// nothing between them but the break: a line begins where it looks like a fact or a question.

export type IsLabel = (text: string) => boolean;

/** Marks of a list that Markdown does not know, and rows of a table without its second line. */
const MARKED = /^\s*(?:[•·▪◦►☐☑☒|]|\p{Extended_Pictographic})/u;
const ASKED =
  /^\s*(?:Q(?:uestion)?|A(?:nswer|ntwort)?|F(?:rage)?|В(?:опрос)?|О(?:твет)?|問|答)\s?\d*\s?[:：.)]\s/i;
const LABELED = /^\s*([^:：|]{1,60}?) ?(?:[:：](?!\d\d|\/\/)|\s[=–—]\s)/;
/** An unknown label looks like one: a few words that begin with a capital letter. */
const LIKE_LABEL = /^\p{Lu}[^.;,!?()"'=–—]{0,39}$/u;
const ORDERED = /^\s*(?:Follow|Preced|Succeed)(?:s|ed|ing)\b/;
/** What happened, and its day. */
const DATED = /^\s*(\p{Lu}\p{L}+(?: \p{L}+){0,2}?) (?:on |at |in )?(?:\d|\p{L}{3,9}\.? \d)/u;

/** Whether a line begins where the text of a paragraph goes on after a line break, with these nodes after it. */
export function beginsLine(
  text: string,
  [next, afterNext]: readonly (PhrasingContent | undefined)[],
  isLabel: IsLabel,
): boolean {
  if (text.trim() === "") return next?.type === "strong" && isLabelOrQuestion(next, afterNext);
  if (MARKED.test(text) || ASKED.test(text) || ORDERED.test(text)) return true;
  const [written, label = ""] = LABELED.exec(text.slice(0, 80)) ?? [];
  if (label !== "" && isLabel(label)) return true;
  if (LIKE_LABEL.test(label) && /[:：]$/.test(written ?? "")) return true;
  const event = DATED.exec(text.slice(0, 80))?.[1];
  return event !== undefined && isLabel(event);
}

/** `**Label**: value`, `**Label** – value` or `**Why?** Because`. */
function isLabelOrQuestion(strong: PhrasingContent, next: PhrasingContent | undefined): boolean {
  const text = textOf(strong).trim();
  if (/[:：?？]$/.test(text) || ASKED.test(text)) return true;
  // The label and the value can both be in bold.
  if (LIKE_LABEL.test(LABELED.exec(text)?.[1] ?? "")) return true;
  return next?.type === "text" && /^\s*(?:[:：]|[-–—=] )/.test(next.value);
}
