/** A time of limited precision is a stretch of time: a day lasts from its first to its last millisecond. */
interface Interval {
  readonly start: number;
  readonly end: number;
}

function intervalOf(time: string): Interval {
  const [, year = "", month, day, hour, minute, second] =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::([\d.]+))?Z)?)?)?$/.exec(time) ?? [];
  const at = (parts: readonly number[]): number => {
    const [y = 0, mo = 0, d = 1, h = 0, mi = 0, s = 0] = parts;
    return Date.UTC(y, mo, d, h, mi, 0) + s * 1000;
  };
  const start = [year, month ?? 1, day ?? 1, hour ?? 0, minute ?? 0, second ?? 0].map(Number);
  start[1] = (start[1] as number) - 1;
  const unit = [year, month, day, hour === undefined ? undefined : minute, second].findLastIndex(
    (part) => part !== undefined,
  );
  const step = [0, 1, 2, 4, 5][unit] as number;
  const next = start.map((value, index) => (index === step ? value + 1 : value));
  return { start: at(start), end: at(next) - 1 };
}

/** Whether `a` is before `b` for certain, at whatever precision they are known. */
export function isBefore(a: string, b: string): boolean {
  return intervalOf(a).end < intervalOf(b).start;
}

/** Order by the first moment that a time can mean. */
export function compareStart(a: string, b: string): number {
  return intervalOf(a).start - intervalOf(b).start;
}
