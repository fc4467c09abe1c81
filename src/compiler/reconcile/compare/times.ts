import { type Span, spanOf } from "../../../time/span.ts";
import { isTime } from "../../../time/time.ts";
import type { Comparison } from "./comparison.ts";

/** How far a time with a question mark can be off, by the number of characters it is written in. */
const DOUBT: Readonly<Record<number, number>> = {
  4: 366 * 86_400_000,
  7: 31 * 86_400_000,
  10: 3 * 86_400_000,
  17: 15 * 60_000,
  20: 15_000,
};

/** The length of a time to the minute. */
const MINUTE = 17;

/**
 * How the time of a catalogue compares with that of the record: each means a span, as long as it is
 * imprecise, and two that have no moment in common contradict each other.
 */
export function compareTimes(ours: string, theirs: string, isVague: boolean): Comparison {
  if (ours === theirs) return "same";
  if (!isTime(theirs)) return "incomparable";
  // A disputed value can be in words.
  if (!isTime(ours)) return "different";
  const own = rounded(ours, theirs);
  const other = doubted(rounded(theirs, ours), isVague ? theirs : "");
  if (own.end <= other.start || other.end <= own.start) return "different";
  return isInside(other, own) && lengthOf(other) < lengthOf(own) ? "more-precise" : "within";
}

/** What a time means beside another; beside seconds, a minute can be the one that was nearest. */
function rounded(time: string, beside: string): Span {
  const { start, end } = spanOf(time);
  return { start: time.length === MINUTE && beside.length > MINUTE ? start - 30_000 : start, end };
}

function doubted({ start, end }: Span, vague: string): Span {
  const doubt = vague === "" ? 0 : (DOUBT[vague.length] ?? 1000);
  return { start: start - doubt, end: end + doubt };
}

// A second ends half a millisecond early, to leave room for a leap second.
const isInside = (inner: Span, outer: Span) =>
  inner.start >= outer.start && inner.end <= outer.end + 0.5;
const lengthOf = ({ start, end }: Span) => end - start;
