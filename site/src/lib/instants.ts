// Times of the record as instants: minutes since 1970, which is as fine as a picture needs.

/** Minutes since 1970 in UTC. */
export type Minutes = number;

const pattern = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d)?Z)?)?)?$/;

/** The first and the last minute that a time may mean: a day's are its midnights. */
export function minutesOf(time: string): { readonly first: Minutes; readonly last: Minutes } {
  const match = pattern.exec(time);
  if (match === null) throw new Error(`Not a time of the record: ${time}`);
  const [year, month, day, hour, minute] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const at = (y: number, m = 1, d = 1, h = 0, min = 0) => Date.UTC(y, m - 1, d, h, min) / 60_000;
  if (year === undefined) throw new Error(`No year: ${time}`);
  const first = at(year, month, day, hour, minute);
  if (hour !== undefined) return { first, last: first };
  if (day !== undefined) return { first, last: at(year, month, day + 1) };
  if (month !== undefined) return { first, last: at(year, month + 1) };
  return { first, last: at(year + 1) };
}

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** A time as people read it, as precise as the record states it: "12 Aug 2014, 13:30", "May 2010". */
export function readable(time: string): string {
  const [date = "", clock] = time.replace(/Z$/, "").split("T");
  const [year, month, day] = date.split("-");
  const name = months[Number(month) - 1];
  const written = [day && String(Number(day)), name, year].filter(Boolean).join(" ");
  return clock === undefined ? written : `${written}, ${clock}`;
}

/** The same, so that it breaks only between the date and the time of day. */
export function unbroken(time: string): string {
  return readable(time).replaceAll(/ (?!\d\d:)/g, "\u00a0");
}
