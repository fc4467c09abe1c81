/** The span of a time of limited precision, in milliseconds since 1970: includes its start, but not its end. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How long a time lasts, in milliseconds, by the number of characters it is written in. */
const DURATIONS: Readonly<Record<number, number>> = {
  10: 86_400_000,
  17: 60_000,
  20: 1000,
  22: 100,
  23: 10,
  24: 1,
};

/** The span of a valid time in UTC. */
export function spanOf(time: string): Span {
  const { length } = time;
  const isLeap = time.startsWith(":60", 16);
  const start = Date.parse(isLeap ? time.replace(":60", ":59") : time);
  const duration = DURATIONS[length];
  if (duration === undefined) {
    const next = new Date(start);
    return { start, end: next.setUTCMonth(next.getUTCMonth() + (length === 4 ? 12 : 1)) };
  }
  // Milliseconds since 1970 leave no room for a leap second, so it takes the last half of a millisecond;
  // the second before it and the parts of that second end half a millisecond early.
  if (!isLeap) return { start, end: start + duration - (length > 17 ? 0.5 : 0) };
  const second = Math.floor(start / 1000) * 1000;
  const at = (millisecond: number) => second + 999.5 + millisecond / 2000;
  return { start: at(start - second), end: at(start - second + duration) };
}
