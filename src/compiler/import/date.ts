import { time as timeSchema } from "../../schema/primitives.ts";

/** A time as the record writes it, and what else stood in the text. */
export interface FoundTime {
  readonly time: string;
  /** The text without the time. */
  readonly rest: string;
  readonly isApproximate: boolean;
  /** A clock was given, but not its zone: only the day was taken. */
  readonly hasNoZone?: boolean;
}

export type DateProblem = "none" | "ambiguous" | "unreal";

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
const behind = "(?![\\p{L}\\p{N}])";

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
  shape(`${edge}${YEAR} ${MONTH} ${DAY}${behind}`, ([y, m, d]) => [y as string, month(m), d]),
  shape(`${edge}${MONTH}(?:,| of| de)? ?${YEAR}`, ([m, y]) => [y as string, month(m)]),
  [/(?<!\d)(\d{4}) ?年 ?(\d{1,2}) ?月/, ([y, m]) => [y as string, m]],
  [/(?<![\d-])(\d{4})-(\d{2})(?![\d-])/, ([y, m]) => [y as string, m]],
  [/(?<![\d.,-])((?:19|20)\d{2})(?![\d-])/, ([y]) => [y as string]],
];

/** 13/12/2016 has one reading, 01/12/2016 two. */
const IN_FIGURES = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;

const CLOCK =
  /(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3})\d*)?)?(?![\d:])(?: ?(a\.?m\.?|p\.?m\.?)(?![a-z]))?/i;
const ZONE =
  /^ ?\(?(?:(Z|UTC|GMT|UT|Zulu)?(?: ?([+-]\d{1,2})(?::?(\d{2}))?)?|(JST|EST|EDT|CST|CDT|PST|PDT|CET|CEST|MSK|Moscow(?: time)?|local(?: time)?))(?![\p{L}\d])\)?/iu;
/** Hours by which a clock is before that of Greenwich. */
const CLOCKS: Readonly<Record<string, number>> = {
  JST: 9,
  EST: -5,
  EDT: -4,
  PST: -8,
  PDT: -7,
  CET: 1,
  CEST: 2,
};

/** The first time in a text, in UTC at the precision stated; or why there is none. */
export function findTime(written: string): FoundTime | { readonly problem: DateProblem } {
  const text = written.slice(0, 300);
  const date = findDate(text);
  if ("problem" in date) return date;
  const without = cut(text, date.from, date.to);
  const inIso = /^T(?=\d)/.test(text.slice(date.to));
  const clock = CLOCK.exec(inIso ? text.slice(date.to + 1) : without);
  const isApproximate =
    /(?:^|\s)(?:circa|c\.|ca\.|about|around|approximately|approx\.?|~)\s*$/i.test(
      text.slice(0, date.from),
    );
  if (clock === null || date.day === undefined) {
    return real(date.text, without.replace(/^T /, ""), isApproximate);
  }
  const base = inIso ? text.slice(date.to + 1) : without;
  const end = clock.index + clock[0].length;
  const zone = ZONE.exec(base.slice(end));
  const rest = inIso
    ? text.slice(0, date.from) + cut(base, clock.index, end + (zone?.[0].length ?? 0))
    : cut(base, clock.index, end + (zone?.[0].length ?? 0));
  const minutes = offsetOf(zone);
  if (minutes === undefined) {
    const day = real(date.text, rest, isApproximate);
    return "problem" in day ? day : { ...day, hasNoZone: true };
  }
  const at = inUtc(date.text, clock, minutes);
  return at === undefined ? { problem: "unreal" } : real(at, rest, isApproximate);
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
  for (const [pattern, partsOf] of SHAPES) {
    const found = pattern.exec(text);
    if (found === null) continue;
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

/** Minutes by which a clock is before UTC; nothing, where that is not known. */
function offsetOf(zone: RegExpExecArray | null): number | undefined {
  const [, utc, hours, minutes = "0", name] = zone ?? [];
  if (hours !== undefined) {
    return Number(hours) * 60 + Math.sign(Number(hours) || 1) * Number(minutes);
  }
  if (utc !== undefined) return 0;
  const known = name === undefined ? undefined : CLOCKS[name.toUpperCase()];
  return known === undefined ? undefined : known * 60;
}

function inUtc(day: string, clock: RegExpExecArray, minutesBefore: number): string | undefined {
  const [, hours = "", minutes = "", seconds, fraction, half] = clock;
  const twelve = half === undefined ? 0 : /p/i.test(half) ? 12 : 0;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + twelve;
  const precise = `${day}T${pad(hour)}:${minutes}:${seconds ?? "00"}`;
  // A leap second is no time for Date.
  if (seconds === "60" && minutesBefore === 0) return `${precise}Z`;
  const moment = Date.parse(`${precise}Z`) - minutesBefore * 60_000;
  if (Number.isNaN(moment)) return undefined;
  const iso = new Date(moment).toISOString();
  if (!/^\d{4}-/.test(iso)) return undefined;
  return seconds === undefined
    ? `${iso.slice(0, 16)}Z`
    : `${iso.slice(0, 19)}${fraction === undefined ? "" : `.${fraction}`}Z`;
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
