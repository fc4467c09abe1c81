import type { Time, TimeInput } from "../types/entities.ts";
import { spanIn } from "./given-time.ts";

/**
 * Returns whether one time is certainly before another, at the precision of each.
 * A day is neither before nor after a minute of that day.
 *
 * @throws `TypeError` if a value is not a time, or the time does not exist.
 * @example
 * isBefore("2016-12-01", "2016-12-02T00:00Z"); // true
 * isBefore("2016-12-01", "2016-12-01T14:51Z"); // false, also the other way round
 * isBefore("2016-12-01", new Date()); // true
 */
/* @__NO_SIDE_EFFECTS__ */
export function isBefore(a: TimeInput, b: TimeInput): boolean {
  return spanIn(a).end <= spanIn(b).start;
}

/** Sorts by the earliest moment that a time can mean. */
export function compareStart(a: Time, b: Time): number {
  return spanIn(a).start - spanIn(b).start;
}
