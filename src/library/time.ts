import { shown } from "./shown.ts";
import type { Time } from "./types.ts";

/** A time of limited precision is a stretch of time: a day lasts from its first to its last millisecond. */
interface Interval {
  readonly start: number;
  readonly end: number;
}

const TIME = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z)?)?)?$/;

/** Whether a value has the form of a time. */
export function isTime(value: unknown): value is Time {
  return typeof value === "string" && TIME.test(value);
}

function intervalOf(time: Time): Interval {
  const parts = isTime(time) ? TIME.exec(time) : null;
  if (parts === null) {
    throw new TypeError(
      `a time is ISO 8601 in UTC, like 2016-12-01T14:51:52Z or 2016-12-01, not ${shown(time)}`,
    );
  }
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const at = (y: number, mo: number, d: number, h: number, mi: number, s: number) =>
    Date.UTC(y, mo - 1, d, h, mi) + s * 1000;
  const start = at(year, month, day, hour, minute, second);
  const next =
    parts[6] !== undefined
      ? at(year, month, day, hour, minute, second + 1)
      : parts[4] !== undefined
        ? at(year, month, day, hour, minute + 1, 0)
        : parts[3] !== undefined
          ? at(year, month, day + 1, 0, 0, 0)
          : parts[2] !== undefined
            ? at(year, month + 1, 1, 0, 0, 0)
            : at(year + 1, 1, 1, 0, 0, 0);
  return { start, end: next - 1 };
}

/**
 * Whether one time is before another for certain, at whatever precision they are known.
 * A day is neither before nor after a minute of that day.
 *
 * @throws `TypeError` for what is no time.
 * @example
 * isBefore("2016-12-01", "2016-12-02T00:00Z"); // true
 * isBefore("2016-12-01", "2016-12-01T14:51Z"); // false, and so the other way round
 */
/* @__NO_SIDE_EFFECTS__ */
export function isBefore(a: Time, b: Time): boolean {
  return intervalOf(a).end < intervalOf(b).start;
}

/** Order by the first moment that a time can mean. */
export function compareStart(a: Time, b: Time): number {
  return intervalOf(a).start - intervalOf(b).start;
}
