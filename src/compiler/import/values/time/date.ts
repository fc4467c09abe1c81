import { time as timeSchema } from "../../../../schema/primitives.ts";
import { LONGEST_VALUE } from "../../limits.ts";
import { alsoInUtc, type Clock, clocksIn } from "./clock.ts";

/** A time as the record writes it, and what else stood in the text. */
export interface FoundTime {
  readonly time: string;
  /** The text without the time. */
  readonly rest: string;
  readonly isApproximate: boolean;
  /** A clock was given, but not its zone: only the day was taken. */
  readonly hasNoZone?: boolean;
}

export type DateProblem = "none" | "ambiguous" | "unreal" | "range" | "zone";

/** Months by the beginnings of their names in the languages that entries are written in. */
const MONTHS: readonly string[] = [
  "jan(?:uary|uar|vier)?|enero|gennaio|января|январь|янв",
  "feb(?:ruary|ruar)?|févr(?:ier)?|febrero|febbraio|февраля|февраль|фев",
  "mar(?:ch|s|zo)?|märz|марта|март|мар",
  "apr(?:il|ile)?|avril|abril|апреля|апрель|апр",
  "may|mai|mayo|maggio|мая|май",
  "june?|juni|juin|junio|giugno|июня|июнь|июн",
  "july?|juli|juillet|julio|luglio|июля|июль|июл",
  "aug(?:ust)?|août|agosto|августа|август|авг",
  "sept?(?:ember|embre|tiembre)?|settembre|сентября|сентябрь|сен",
  "oct(?:ober|obre|ubre)?|oktober|okt|ottobre|октября|октябрь|окт",
  "nov(?:ember|embre|iembre)?|ноября|ноябрь|ноя",
  "dec(?:ember)?|dezember|dez|décembre|diciembre|dicembre|декабря|декабрь|дек",
];
const MONTH = `(${MONTHS.map((names) => `(?:${names})`).join("|")})\\.?`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?";
const YEAR = "(\\d{4})(?!\\d)(?: ?г(?:ода|\\.))?";
const edge = "(?<![\\p{L}\\p{N}])";
const after = "(?![\\p{L}\\p{N}])";

type Parts = readonly [year: string, month?: string | undefined, day?: string | undefined];

/** The ways in which a date is written, the fullest first. */
const SHAPES: readonly (readonly [RegExp, (found: readonly string[]) => Parts])[] = [
  [/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, ([y, m, d]) => [y as string, m, d]],
  [/(?<!\d)(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/, ([y, m, d]) => [y as string, m, d]],
  shape(`${edge}${MONTH} ?${DAY}(?:,| ,)? ?(?:of )?${YEAR}`, ([m, d, y]) => [
    y as string,
    month(m),
    d,
  ]),
  shape(`${edge}${DAY} ?(?:of |de |-)?${MONTH}(?: de|,|-)? ?${YEAR}`, ([d, m, y]) => [
    y as string,
    month(m),
    d,
  ]),
  shape(`${edge}${YEAR} ${MONTH} ${DAY}${after}`, ([y, m, d]) => [y as string, month(m), d]),
  shape(`${edge}${MONTH}(?:,| of| de)? ?${YEAR}`, ([m, y]) => [y as string, month(m)]),
  [/(?<!\d)(\d{4}) ?年 ?(\d{1,2}) ?月/, ([y, m]) => [y as string, m]],
  [/(?<![\d-])(\d{4})-(\d{2})(?![\d-])/, ([y, m]) => [y as string, m]],
  [/(?<![\d.,-])((?:19|20)\d{2})(?![\d-])/, ([y]) => [y as string]],
];

const DAY_AND_MONTH = `(?:${MONTH} ?${DAY}|${DAY} ?(?:of )?(?:${MONTH})?)`;
/** `9-12 March 2020`, `March 9 – April 7, 2020`: two days, of which none is the date. */
const RANGE = new RegExp(
  `(?<![\\p{L}\\p{N}-])${DAY_AND_MONTH} ?(?:[–—/-]|to|or|and|until|through) ?${DAY_AND_MONTH}(?:,| of)? ?${YEAR}`,
  "iu",
);

/** 13/12/2016 has one reading, 01/12/2016 two. */
const IN_FIGURES = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;

/** What makes of a date a bound or a guess. */
const APPROXIMATE =
  /(?:^|[\s(])(?:circa|c\.|ca\.|about|around|approximately|approx\.?|~|NET|no earlier than|not before|before|after|by|since|until|expected|planned(?: for)?|scheduled(?: for)?|targeted(?: for)?)\s*$/i;
const WEEKDAY =
  /(?:^|(?<=[\s,(]))(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,?(?: the)?\s*$/i;

/** The first time in a text, in UTC at the precision stated; or why there is none. */
export function findTime(written: string): FoundTime | { readonly problem: DateProblem } {
  const text = written.slice(0, LONGEST_VALUE);
  const date = findDate(text);
  if ("problem" in date) return date;
  const before = text.slice(0, date.from);
  const isApproximate = APPROXIMATE.test(before);
  const lead = before.replace(isApproximate ? APPROXIMATE : WEEKDAY, "");
  const isIso = /^T(?=\d)/.test(text.slice(date.to));
  const without = `${lead} ${text.slice(isIso ? date.to + 1 : date.to)}`;
  const clocks = date.day === undefined ? [] : clocksIn(without);
  const [clock] = clocks;
  if (clock === undefined) return real(date.text, without, isApproximate);
  const other = alsoInUtc(without, clock, clocks);
  const rest =
    other === undefined ? cut(without, clock.from, clock.to) : cutBoth(without, clock, other);
  if (clock.offset === undefined && other?.offset === undefined) {
    // In the early hours of Moscow it is still yesterday in UTC.
    if (clock.isOfMoscow && clock.minutes < 5 * 60) return { problem: "zone" };
    const day = real(date.text, rest, isApproximate);
    return "problem" in day ? day : { ...day, hasNoZone: true };
  }
  const at = inUtc(date.text, clock, clock.offset ?? between(clock, other ?? clock));
  return at === undefined ? { problem: "unreal" } : real(at, rest, isApproximate);
}

/** Minutes by which a clock is ahead of UTC, by another clock for the same time. */
function between(clock: Clock, { minutes, offset = 0 }: Clock): number {
  const apart = clock.minutes - (minutes - offset);
  const day = 24 * 60;
  return apart - Math.round(apart / day) * day;
}

/** A text without a time that it gives twice, and without the brackets around the second. */
function cutBoth(text: string, first: Clock, second: Clock): string {
  const end = text[second.to] === ")" ? second.to + 1 : second.to;
  return cut(text, first.from, end);
}

function real(
  time: string,
  rest: string,
  isApproximate: boolean,
): FoundTime | { problem: DateProblem } {
  return timeSchema.safeParse(time).success ? { time, rest, isApproximate } : { problem: "unreal" };
}

interface FoundDate {
  readonly text: string;
  readonly day?: string | undefined;
  readonly from: number;
  readonly to: number;
}

function findDate(text: string): FoundDate | { problem: DateProblem } {
  const inFigures = IN_FIGURES.exec(text);
  if (inFigures !== null && !/\d{4}[-/.]\d{1,2}[-/.]\d/.test(text)) {
    const [whole, first = "", second = "", year = ""] = inFigures;
    const [a, b] = [Number(first), Number(second)];
    if (a <= 12 && b <= 12 && a !== b) return { problem: "ambiguous" };
    const [month, day] = b > 12 ? [a, b] : [b, a];
    const at = { from: inFigures.index, to: inFigures.index + whole.length };
    return { text: joined([year, String(month), String(day)]), day: String(day), ...at };
  }
  const range = RANGE.exec(text);
  for (const [pattern, partsOf] of SHAPES) {
    const found = pattern.exec(text);
    if (found === null) continue;
    if (range !== null && range.index <= found.index) return { problem: "range" };
    const parts = partsOf(found.slice(1));
    return {
      text: joined(parts),
      day: parts[2],
      from: found.index,
      to: found.index + found[0].length,
    };
  }
  return { problem: "none" };
}

function inUtc(day: string, { minutes, seconds }: Clock, offset: number): string | undefined {
  const clock = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  // Date does not know leap seconds.
  if (seconds?.startsWith(":60") === true && offset === 0) return `${day}T${clock}${seconds}Z`;
  const moment = Date.parse(`${day}T${clock}${seconds ?? ""}Z`) - offset * 60_000;
  if (Number.isNaN(moment)) return undefined;
  const iso = new Date(moment).toISOString();
  return `${iso.slice(0, 16)}${seconds ?? ""}Z`;
}

const pad = (number: number | string) => String(number).padStart(2, "0");

const joined = (parts: Parts) =>
  parts
    .filter((part) => part !== undefined)
    .map(pad)
    .join("-");

function shape(pattern: string, partsOf: (found: readonly string[]) => Parts) {
  return [new RegExp(pattern, "iu"), partsOf] as const;
}

function month(name: string | undefined): string {
  const index = MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, "iu").test(name ?? ""));
  return String(index + 1);
}

/** A text without a part of it. */
function cut(text: string, from: number, to: number): string {
  return `${text.slice(0, from)} ${text.slice(to)}`;
}
