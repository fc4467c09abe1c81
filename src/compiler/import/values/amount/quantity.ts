/** A number as people write it, with any marks between its digits: `2442`, `2 442,5`, `7.280`. */
export const NUMBER = "\\d+(?:[ ,.'’]\\d+)*";

/** What no number follows that means what it says: another digit, a letter, a power. */
export const NO_NUMBER_BEFORE = "(?<![\\p{L}\\p{N}.,'’^])";

const DASH = "[-‐‑‒–—―−]";

/** The number that is written; `ambiguous` where a mark can be that of thousands or of decimals; nothing where it is none. */
export function numberIn(written: string): number | "ambiguous" | undefined {
  const [whole = "", decimals = ""] = partsIn(written) ?? [];
  if (whole === "") return undefined;
  // 7.280 can mean 7280, as Germans write it, and 0.280 can't.
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(written)) return "ambiguous";
  return whole.length > 9 ? undefined : Number(`${whole}.${decimals}0`);
}

/** The whole part and the decimals of a number. */
function partsIn(written: string): [whole: string, decimals: string] | undefined {
  const split = (mark: string) => {
    const [whole = "", decimals = ""] = written.split(mark);
    return [whole.replaceAll(/\D/g, ""), decimals] as [string, string];
  };
  if (/^\d+(?:\.\d{1,6})?$/.test(written)) return split(".");
  if (/^(?:0|\d+),\d{1,6}$/.test(written) && !/^[1-9]\d{0,2},\d{3}$/.test(written))
    return split(",");
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?$/.test(written)) return split(".");
  if (/^\d{1,3}(?:([ '’])\d{3})(?:\1\d{3})*(?:[.,]\d{1,6})?$/.test(written)) {
    return split(written.includes(",") ? "," : ".");
  }
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,6}$/.test(written)) return split(",");
  return /^\d{1,3}(?:\.\d{3}){2,}$/.test(written) ? split(",") : undefined;
}

/** What the text around a number makes of it. */
export type Neighbours =
  | { readonly problem: "several" | "sign" | "formula" }
  | { readonly before: string; readonly after: string; readonly isTolerance: boolean };

const RANGE_BEFORE = new RegExp(
  `\\d ?(?:\\p{L}{1,3}\\.?)?\\s*(?<![\\p{L}])(?:${DASH}|\\.\\.+|…|/|to|bis|до|or|and|through|until|and up to)\\s*$`,
  "iu",
);
const RANGE_AFTER = new RegExp(
  `^[\\s(]*(?:(?:${DASH}|\\.\\.+|…|/|to|bis|до|or|through|until)\\s*|\\.\\.+)\\d`,
  "iu",
);
const TOLERANCE_AFTER = new RegExp(
  `^\\s*\\(?\\s*(?:±|\\+/?${DASH}|plus or minus|give or take)\\s*${NUMBER} ?(?:%|\\p{L}{1,10})?\\s*\\)?`,
  "iu",
);
const TOLERANCE_BEFORE = new RegExp(
  `${NO_NUMBER_BEFORE}(${NUMBER})\\s*(?:±|\\+/?${DASH}|plus or minus)\\s*$`,
  "iu",
);
const SIGN = new RegExp(`(?:${DASH}|\\+)$|^\\s*(?:${DASH}|\\+)\\s*$`, "u");
const FORMULA_BEFORE = /(?:[×*·^/=÷%]|(?<!\p{L})x|\d\s*\+)\s*$/iu;
const FORMULA_AFTER = /^\s*(?:[×*·^÷%²³⁰¹⁴-⁹]|[x] ?\d|\/ ?\p{L}|per\b)/iu;

/** Judges what stands before and after a number and its unit: it can be the end of a range, negative or a part of a formula. */
export function neighboursOf(before: string, after: string): Neighbours {
  const tolerance = TOLERANCE_AFTER.exec(after);
  const behind = tolerance === null ? after : after.slice(tolerance[0].length);
  if (RANGE_BEFORE.test(before) || RANGE_AFTER.test(behind)) return { problem: "several" };
  if (SIGN.test(before)) return { problem: "sign" };
  if (FORMULA_BEFORE.test(before) || FORMULA_AFTER.test(behind)) return { problem: "formula" };
  return { before, after: behind, isTolerance: tolerance !== null };
}

/** The number before the tolerance that a text ends with: 2442 in `2442 ±`. */
export function beforeTolerance(before: string): { written: string; index: number } | undefined {
  const found = TOLERANCE_BEFORE.exec(before);
  return found === null ? undefined : { written: found[1] ?? "", index: found.index };
}

/** What is wrong with a number that can't be taken. */
export const REFUSED = {
  several: "these are several numbers; write the one that is meant",
  sign: "it has a sign; write the number without one",
  formula: "it is part of a formula; write the number",
  denied: "the text says that it is not this; write the one that is meant",
} as const;
