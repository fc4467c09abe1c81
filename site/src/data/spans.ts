/** How long a time of the record lasts, in seconds, by the number of characters it is written in. */
const seconds: Readonly<Record<number, number>> = { 10: 86_400, 17: 60, 20: 1 };

/** The first second that a time may mean. */
export function earliest(time: string | undefined): Date | undefined {
  if (time === undefined) return undefined;
  const start = new Date(time.replace(/:60Z$/, ":59Z"));
  if (Number.isNaN(start.getTime())) throw new Error(`Not a time of the record: ${time}`);
  return start;
}

/** The last second that a time may mean: 23:59:59 of a day. */
export function latest(time: string | undefined): Date | undefined {
  const start = earliest(time);
  if (time === undefined || start === undefined) return undefined;
  const length = seconds[time.length];
  if (length !== undefined) return new Date(start.getTime() + (length - 1) * 1000);
  const next = new Date(start);
  next.setUTCMonth(next.getUTCMonth() + (time.length === 4 ? 12 : 1));
  return new Date(next.getTime() - 1000);
}

/** An instant in ISO 8601, to the second. */
export function isoSecond(instant: Date): string {
  return instant.toISOString().replace(/\.\d+Z$/, "Z");
}
