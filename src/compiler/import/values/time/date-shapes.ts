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
/** A day, or a guess at one. */
const DAY = "(\\d{1,2})(?: ?(?:st|nd|rd|th|er)(?![\\p{L}])|[º°.])?\\??";
const YEAR = "((?:19|20|21)\\d{2})(?!\\d)(?: ?г(?:ода|\\.))?";
const edge = "(?<![\\p{L}\\p{N}])";
const after = "(?![\\p{L}\\p{N}])";

export type Parts = readonly [year: string, month?: string | undefined, day?: string | undefined];

export interface Shape {
  readonly pattern: RegExp;
  readonly partsOf: (found: readonly string[]) => Parts;
  /** Whether it is that of catalogues, after which a clock has no colon and is in UTC. */
  readonly isOfCatalog?: boolean;
}

/** The ways in which a date is written, the fullest first. */
export const SHAPES: readonly Shape[] = [
  {
    pattern: /(?<!\d)(\d{4})[-/.‐‑‒–−](\d{1,2})[-/.‐‑‒–−](\d{1,2})(?!\d)/,
    partsOf: ([y, m, d]) => [y as string, m, d],
  },
  {
    pattern: /(?<!\d)(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/,
    partsOf: ([y, m, d]) => [y as string, m, d],
  },
  {
    pattern: worded(`${edge}${YEAR} ${MONTH} {1,2}${DAY}${after}`),
    partsOf: ([y, m, d]) => [y as string, month(m), d],
    isOfCatalog: true,
  },
  {
    pattern: worded(`${edge}${MONTH} ?${DAY}(?:,| ,)? ?(?:of )?${YEAR}`),
    partsOf: ([m, d, y]) => [y as string, month(m), d],
  },
  {
    pattern: worded(`${edge}${DAY} ?(?:of |de |-)?${MONTH}(?: de|,|-)? ?${YEAR}`),
    partsOf: ([d, m, y]) => [y as string, month(m), d],
  },
  {
    // What may have happened in 2016 did not happen in May.
    pattern: worded(`${edge}${YEAR} (?!may [\\p{L}])${MONTH}${after}`),
    partsOf: ([y, m]) => [y as string, month(m)],
  },
  {
    pattern: worded(`${edge}${MONTH}(?:,| of| de)? ?${YEAR}`),
    partsOf: ([m, y]) => [y as string, month(m)],
  },
  { pattern: /(?<!\d)(\d{4}) ?年 ?(\d{1,2}) ?月/, partsOf: ([y, m]) => [y as string, m] },
  { pattern: /(?<![\d-])(\d{4})[-‐‑](\d{2})(?![\d-])/, partsOf: ([y, m]) => [y as string, m] },
  { pattern: /(?<![\d.,-])((?:19|20)\d{2})(?![\d-])/, partsOf: ([y]) => [y as string] },
];

const DAY_AND_MONTH = `(?:${MONTH} ?${DAY}|${DAY} ?(?:of )?(?:${MONTH})?)`;
/** `9-12 March 2020`, `March 9 – April 7, 2020`: two days, of which none is the date. */
export const RANGE = worded(
  `(?<![\\p{L}\\p{N}-])${DAY_AND_MONTH} ?(?:[‐‑‒–—−/-]|to|or|and|until|through) ?${DAY_AND_MONTH}(?:,| of)? ?${YEAR}`,
);

/** 13/12/2016 has one reading, 01/12/2016 two. */
export const IN_FIGURES = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;

function worded(pattern: string): RegExp {
  return new RegExp(pattern, "iu");
}

function month(name: string | undefined): string {
  const index = MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, "iu").test(name ?? ""));
  return String(index + 1);
}

export const pad = (number: number | string) => String(number).padStart(2, "0");

/** A date as the record writes it. */
export const joined = (parts: Parts) =>
  parts
    .filter((part) => part !== undefined)
    .map(pad)
    .join("-");
