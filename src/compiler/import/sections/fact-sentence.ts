import { readValue } from "../document/labeled-value.ts";
import { type Line, plainPart } from "../document/line.ts";
import type { LineParts } from "../document/line-parts.ts";
import { isTime, meaningOf } from "../labels/meaning.ts";
import { sequenceIn } from "../values/sequence.ts";
import { findTime } from "../values/time/date.ts";
import { statementOf } from "./fact-line.ts";
import type { SectionScope, Statement } from "./statement.ts";

/** The fact of a line without a colon: `Follows Mule 3 and precedes Mule 5`, `Docked on 1 December 2033`. */
export function factInSentence(scope: SectionScope, line: Line): Statement | undefined {
  const dated = datedParts(line);
  const meaning = dated && meaningOf(dated.label);
  if (dated !== undefined && meaning !== undefined) {
    return statementOf(scope, line, meaning, readValue(line, dated));
  }
  const text = plainPart(line).trim();
  if (!/^(?:\*\s*)?(?:it )?(?:follow|preced|succeed)/i.test(text)) return undefined;
  const { previous, next } = sequenceIn(text);
  if (previous === undefined && next === undefined) return undefined;
  const whole = { from: 0, to: line.text.length, labelAt: 0, isMarked: false };
  const written = readValue(line, { label: "Mission sequence", ...whole });
  return { meaning: { is: "sequence" }, written };
}

/** A day, directly after a word on what happened. */
const DAY_AFTER = /^\s*(?:on |at |in )?(?:\d|\p{L}{3,9}\.? \d)/u;
const MOST_WORDS_OF_EVENT = 3;
const LONGEST_SENTENCE = 200;

/** What happened, before the day on which it did. */
function datedParts(line: Line): LineParts | undefined {
  const labelAt = line.text.search(/\p{L}/u);
  if (labelAt === -1) return undefined;
  const text = line.text.slice(labelAt, labelAt + LONGEST_SENTENCE);
  for (let words = 1; words <= MOST_WORDS_OF_EVENT; words++) {
    const label = text.split(" ", words).join(" ");
    const meaning = meaningOf(label);
    const value = text.slice(label.length);
    if (meaning === undefined || !isTime(meaning) || !DAY_AFTER.test(value)) continue;
    if ("problem" in findTime(value)) continue;
    const from = labelAt + label.length + value.search(/\S/);
    return { label, labelAt, from, to: line.text.length, isMarked: false };
  }
  return undefined;
}
