import type { Time, TimeInput } from "../types/entities.ts";
import { spanIn } from "./given-time.ts";

/**
 * Whether one time is certainly before another, at the precision of each.
 * A day is neither before nor after a minute of that day.
 *
 * @throws `TypeError` for anything that is not a time of the calendar.
 * @example
 * isBefore("2016-12-01", "2016-12-02T00:00Z"); // true
 * isBefore("2016-12-01", "2016-12-01T14:51Z"); // false, and so the other way round
 * isBefore("2016-12-01", new Date()); // true
 */
/* @__NO_SIDE_EFFECTS__ */
export function isBefore(a: TimeInput, b: TimeInput): boolean {
  return spanIn(a).end <= spanIn(b).start;
}

/** Order by the first moment that a time can mean. */
export function compareStart(a: Time, b: Time): number {
  return spanIn(a).start - spanIn(b).start;
}
