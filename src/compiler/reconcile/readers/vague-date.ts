const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `1957 Oct  4 1928:34`, `2001 Mar 23 0559?`, `2016 Jun`, `1960?`: what comes after the year is optional. */
const DATE = new RegExp(
  `^(\\d{4})(?: +(${MONTHS.join("|")})(?: +(\\d{1,2})(?: +([01]\\d|2[0-3])([0-5]\\d)(?::([0-5]\\d|60)(?:\\.(\\d+))?)?)?)?)?(\\?)?$`,
);

/** Dates that GCAT has and the record can't hold: a quarter, a decade, a century, an hour, part of a day. */
const COARSE =
  /^(?:\d{4} +Q[1-4]|\d{3}0s|\d{1,2}C|\d{4} +[A-Z][a-z]{2} +\d{1,2}(?:\.\d+| +\d{1,2}(?:\.\d+)?h))\??$/;

/** What a date of GCAT says. */
export type VagueDate =
  | { readonly time: string; readonly isVague: boolean }
  /** There is none, or none that the record can hold. */
  | "none"
  /** This is not how GCAT writes a date. */
  | "malformed";

/** Reads a date of GCAT; `-` and `*` stand for none. All of them are in UTC. */
export function vagueDate(written: string): VagueDate {
  const text = written.trim();
  if (/^[-*]?\??$/.test(text) || COARSE.test(text)) return "none";
  const [whole, year = "", month, day, hour, minute, second, fraction, mark] =
    DATE.exec(text) ?? [];
  if (whole === undefined) return "malformed";
  const isVague = mark !== undefined;
  if (month === undefined) return { time: year, isVague };
  const toMonth = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, "0")}`;
  if (day === undefined) return { time: toMonth, isVague };
  const toDay = `${toMonth}-${day.padStart(2, "0")}`;
  if (hour === undefined) return { time: toDay, isVague };
  // The record counts in milliseconds at most.
  const decimals = fraction === undefined ? "" : `.${fraction.slice(0, 3)}`;
  const seconds = second === undefined ? "" : `:${second}${decimals}`;
  return { time: `${toDay}T${hour}:${minute}${seconds}Z`, isVague };
}
