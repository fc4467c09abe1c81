import { isTime } from "../../../time/time.ts";

/** What a time is known to. */
export type Precision = "second" | "minute" | "day" | "month" | "year";

const LENGTHS: Readonly<Record<Precision, number>> = {
  second: 19,
  minute: 16,
  day: 10,
  month: 7,
  year: 4,
};

const STAMP = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:Z|\+00:00)$/;

/**
 * A time stamp in UTC, `2022-06-03T09:32:16Z`, as far as it is known; nothing if there is no such time.
 * Catalogues fill what they do not know with zeros, also months and days: `2022-00-00T00:00:00Z`.
 */
export function atPrecision(stamp: string, precision: Precision): string | undefined {
  const [, whole] = STAMP.exec(stamp) ?? [];
  if (whole === undefined) return undefined;
  const known = whole.slice(0, LENGTHS[precision]);
  const time = known.includes("T") ? `${known}Z` : known;
  return isTime(time) ? time : undefined;
}

/**
 * How far a time stamp is known whose catalogue doesn't say: no seconds mean the minute, midnight means
 * the day. It may be less than what is known, never more.
 */
export function apparentPrecision(stamp: string): Precision {
  if (/T00:00:00/.test(stamp)) return "day";
  return /T\d{2}:\d{2}:00/.test(stamp) ? "minute" : "second";
}
