import { NO_NUMBER_BEFORE, NUMBER, numberIn } from "./quantity.ts";

/** A number with a unit of mass. */
export interface MassInText {
  readonly from: number;
  /** After the unit. */
  readonly to: number;
  /** `kg`, `t`, or another one as written. */
  readonly unit: string;
  /** The number as written. */
  readonly written: string;
}

const KILOGRAMS = "kgs?|kilos?|kilograms?|kilogrammes?|кг|公斤|千克";
const TONNES = "t|tonnes?|metric tonn?e?s?|т|吨|噸";
const OTHER = "lbs?|pounds?|short tons?|long tons?|tons?|g|grams?|oz|ounces?";
const MASS = new RegExp(
  `${NO_NUMBER_BEFORE}(${NUMBER}) ?(?:(${KILOGRAMS})|(${TONNES})|(${OTHER}))(?![\\p{L}])`,
  "giu",
);

/** Between a mass and the tolerance of it: `2442 kg ± 10 kg`. */
const TOLERANCE = /\p{L}\s*\(?(?:±|\+\/?[-–−])\s*$/u;

/** All masses in a text, in their order, without those that are the tolerance of one. */
export function massesIn(text: string): MassInText[] {
  const all = [...text.matchAll(MASS)].filter(({ index }) => !TOLERANCE.test(text.slice(0, index)));
  return all.map((found) => {
    const [whole, written = "", kilograms, tonnes, other = ""] = found;
    const unit = kilograms === undefined ? (tonnes === undefined ? other : "t") : "kg";
    return { from: found.index, to: found.index + whole.length, unit, written };
  });
}

/** A number in kilograms or tonnes as kilograms. */
export function inKilograms(written: string, unit: string): ReturnType<typeof numberIn> {
  if (unit !== "t") return numberIn(written);
  // 7,280 t can mean 7.28 t; 7.280 t can't mean thousands of tonnes.
  if (/^[1-9]\d{0,2},\d{3}$/.test(written)) return "ambiguous";
  const number = numberIn(written);
  const tonnes = number === "ambiguous" ? Number(written) : number;
  return tonnes === undefined ? undefined : Number((tonnes * 1000).toFixed(6));
}

/** Kilograms in other units; a ton alone can be any of the three. */
const RATIOS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^kg$/, [1]],
  [/^t$/, [1000]],
  [/^(?:lb|pound)/i, [0.45359237]],
  [/^short/i, [907.18474]],
  [/^long/i, [1016.0469]],
  [/^ton/i, [1000, 907.18474, 1016.0469]],
  [/^o/i, [0.028349523]],
  [/^g/i, [0.001]],
];

/** The masses in kilograms that one can mean. */
function meant({ unit, written }: MassInText): number[] {
  const number = numberIn(written);
  const plain = number === "ambiguous" ? Number(written) : number;
  const ratios = RATIOS.find(([pattern]) => pattern.test(unit))?.[1] ?? [];
  return plain === undefined ? [] : ratios.map((ratio) => plain * ratio);
}

/** Whether two masses are the same, in other units and rounded. */
export function isSameMass(one: MassInText, other: MassInText): boolean {
  const all = meant(other);
  return meant(one).some((a) => all.some((b) => Math.abs(a - b) <= 0.03 * Math.max(a, b)));
}

/** The text before and after a mass, without the same one in other units beside it. */
export function aroundMass(
  text: string,
  all: readonly MassInText[],
  mass: MassInText,
): { readonly before: string; readonly after: string } {
  const at = all.indexOf(mass);
  const [last, next] = [all[at - 1], all[at + 1]];
  const isLast =
    last !== undefined &&
    isSameMass(last, mass) &&
    /^\s*[(/;=]\s*$/.test(text.slice(last.to, mass.from));
  const isNext =
    next !== undefined &&
    isSameMass(mass, next) &&
    /^\s*[(/;=]\s*(?:about |~ ?|≈ ?)?$/.test(text.slice(mass.to, next.from));
  const after = text.slice(isNext ? next.to : mass.to);
  return {
    before: text.slice(0, isLast ? last.from : mass.from),
    after: isNext || isLast ? after.replace(/^\s*\)/, " ") : after,
  };
}
