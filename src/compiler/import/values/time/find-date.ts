import { IN_FIGURES, joined, RANGE, SHAPES } from "./date-shapes.ts";

export type DateProblem =
  | "none"
  | "ambiguous"
  | "unreal"
  | "range"
  | "several"
  | "vague"
  | "denied"
  | "zone";

export interface FoundDate {
  readonly text: string;
  readonly day?: string | undefined;
  readonly from: number;
  readonly to: number;
  readonly isOfCatalog?: boolean | undefined;
}

/** A date that can be read in two ways has two readings. */
export type NoDate = { readonly problem: DateProblem; readonly readings?: readonly string[] };

/** The first of the fullest dates in a text. */
export function findDate(text: string): FoundDate | NoDate {
  const inFigures = IN_FIGURES.exec(text);
  if (inFigures !== null && !/\d{4}[-/.]\d{1,2}[-/.]\d/.test(text)) {
    const [whole, first = "", second = "", year = ""] = inFigures;
    const [a, b] = [Number(first), Number(second)];
    const readings = [joined([year, first, second]), joined([year, second, first])];
    if (a <= 12 && b <= 12 && a !== b) return { problem: "ambiguous", readings };
    const [month, day] = b > 12 ? [a, b] : [b, a];
    const at = { from: inFigures.index, to: inFigures.index + whole.length };
    return { text: joined([year, String(month), String(day)]), day: String(day), ...at };
  }
  const range = RANGE.exec(text);
  for (const { pattern, partsOf, isOfCatalog } of SHAPES) {
    const found = pattern.exec(text);
    if (found === null) continue;
    if (range !== null && range.index <= found.index) return { problem: "range" };
    const parts = partsOf(found.slice(1));
    const at = { from: found.index, to: found.index + found[0].length };
    return { text: joined(parts), day: parts[2], isOfCatalog, ...at };
  }
  return { problem: "none" };
}

/** A period that the record can't hold: a decade, a quarter, a season, a part of a day. */
const PERIOD_AFTER =
  /^(?:'?s(?![\p{L}])|\.\d|\s*(?:Q[1-4]|[1-4]Q|H[12])(?![\p{L}\p{N}])|\s\d{1,2}(?:\.\d+)? ?h(?:rs?|ours?)?(?![\p{L}\p{N}]))/iu;
const PERIOD_BEFORE =
  /(?:(?:Q[1-4]|[1-4]Q|H[12])|(?:quarter|half|third|decade|century)(?: of)?|(?:spring|summer|autumn|fall|winter)(?: of)?),?\s*$/iu;

const TO = "[-‐‑‒–—―−/]|\\.\\.+|…|(?:to|or|until|through|till|bis|до)(?![\\p{L}])";
const RANGE_AFTER = new RegExp(`^[\\s,(]*(?:${TO})\\s*\\d{1,2}(?![\\d:.])`, "iu");
const RANGE_BEFORE = new RegExp(`(?<![:\\d])\\d{1,2}(?:st|nd|rd|th)?\\s*(?:${TO})\\s*$`, "iu");
/** A sign or a power: what follows is no year. */
const GLUED = /(?:^|\s)-$|[−+^]$/u;

/** What the text directly around a date makes of it. */
export function problemAround(before: string, after: string): DateProblem | undefined {
  if (PERIOD_AFTER.test(after) || PERIOD_BEFORE.test(before)) return "vague";
  if (RANGE_AFTER.test(after) || RANGE_BEFORE.test(before)) return "several";
  return GLUED.test(before) ? "none" : undefined;
}

/** Words for a date that was another before. */
const CHANGED =
  /(?<![\p{L}])(?:delay|postpon|slip|resched|moved|shifted|brought forward|originally|initially|previously|formerly|instead|revised|changed|now|then)\p{L}*/iu;

/** Whether a text says that a date was another before. */
export const isChanged = (text: string) => CHANGED.test(text);

const JOINED = new RegExp(`^[\\s,(]*(?:${TO}|and(?![\\p{L}]))`, "iu");
/** A number of things is no year. */
const COUNTED = /^ ?(?:kgs?|t|lbs?|km|m|h|hours?|hrs|days|people|UTC?|GMT|Z|MSK)(?![\p{L}])/iu;
const MOST_DATES = 5;

/** The text around a date without the same date again; `several`, where it has another one that can be meant. */
export function withoutSameDate(date: string, rest: string): string | "several" {
  let left = rest;
  for (let count = 0; count < MOST_DATES; count++) {
    const other = findDate(left);
    if ("problem" in other) {
      const isSame = other.readings?.includes(date) === true;
      return other.problem === "none" || isSame ? left : "several";
    }
    const after = left.slice(other.to);
    const isSame = date.startsWith(other.text) || other.text.startsWith(date);
    if (!isSame) {
      if (other.text.length === 4 && COUNTED.test(after)) return left;
      const isLess = other.text.length < date.length;
      return isLess && !isChanged(rest) && !JOINED.test(rest) ? left : "several";
    }
    left = `${left.slice(0, other.from)} ${after}`;
  }
  return "several";
}
