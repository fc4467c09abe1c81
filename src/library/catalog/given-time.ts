import { toUtc } from "../../time/offset.ts";
import { type Span, spanOf } from "../../time/span.ts";
import { isTime } from "../../time/time.ts";
import { shown, tagOf } from "../text/describe-value.ts";

/** A time as a caller gives it, in UTC. */
export function timeIn(given: unknown): string {
  if (isTime(given)) return given;
  const isDate = tagOf(given) === "Date";
  const isInvalid = isDate && Number.isNaN((given as Date).getTime());
  const text = isDate && !isInvalid ? (given as Date).toISOString() : given;
  const time = typeof text === "string" ? toUtc(text) : text;
  if (isTime(time)) return time;
  throw new TypeError(
    `a time is a Date, or ISO 8601 like 2016, 2016-12-01, 2016-12-01T14:51:52Z or 2016-12-01T17:51+03:00, not ${isInvalid ? "an invalid Date" : shown(text)}`,
  );
}

/** The span of a time as a caller gives it. */
export function spanIn(given: unknown): Span {
  return spanOf(timeIn(given));
}
