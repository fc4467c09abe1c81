import { atPrecision, type Precision } from "./times.ts";

/** By the number of a precision; an hour leaves only the day. */
const PRECISIONS: Readonly<Record<number, Precision>> = {
  9: "year",
  10: "month",
  11: "day",
  12: "day",
  13: "minute",
  14: "second",
};

/** A time of Wikidata, `+2022-06-03T00:00:00Z` with the precision 11, as the record writes it. */
export function timeOfWikidata(
  stamp: string,
  precision: number,
): { readonly time: string } | { readonly problem: string } {
  const known = PRECISIONS[precision];
  if (known === undefined) {
    return {
      problem: `"${stamp}" has the precision ${precision}; the record has none coarser than a year (9) or finer than a second (14)`,
    };
  }
  const time = atPrecision(stamp.replace(/^\+/, ""), known);
  if (time !== undefined) return { time };
  return { problem: `"${stamp}" is not a time in UTC, like +2022-06-03T00:00:00Z` };
}
