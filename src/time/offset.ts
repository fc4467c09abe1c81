import { isTime } from "./time.ts";

const OFFSET = /[+-]([01][0-9]|2[0-3]):[0-5][0-9]$/;

/**
 * A time with an offset from UTC (`2021-07-26T03:00+03:00`) as the same moment in UTC, at the same
 * precision (`2021-07-26T00:00Z`). Returns any other text unchanged.
 */
export function toUtc(text: string): string {
  const local = text.replace(OFFSET, "Z");
  // With an offset, a leap second can be in the middle of a day, and JavaScript has none.
  const even = local.replace(/(:..):60/, "$1:59");
  if (local === text || !isTime(even)) return text;
  const moment = new Date(even.slice(0, -1) + text.slice(-6)).toISOString();
  const utc = `${moment.slice(0, local.length - 1)}Z`;
  return local === even ? utc : utc.replace(/:59(?=[.Z])/, ":60");
}
