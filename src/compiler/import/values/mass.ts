import { LONGEST_VALUE } from "../limits.ts";
import type { Scope, ValueResult } from "./value-result.ts";

/** A value for a field that holds a mass. */
export function massValue({ written: { text, label } }: Scope, path: string): ValueResult {
  if (/^0+(?:[.,]0+)? ?kg$/i.test(text)) {
    const message = `${label} is 0 kg; the record leaves out what was not carried`;
    return { facts: [], notes: [{ rule: "no-value", message }] };
  }
  const found = findMass(text);
  if (found === undefined) return { unreadable: "a mass is a number in kilograms, 2442 kg" };
  if ("problem" in found) {
    return {
      unreadable:
        found.problem === "several"
          ? "these are several masses; write the one that is meant"
          : "the mark in the number can be that of thousands or of decimals; write 2442 kg",
    };
  }
  if ("unit" in found) {
    const message = `${label} is in ${found.unit}; find the mass in kilograms, as a source states it`;
    return { facts: [], keep: true, notes: [{ rule: "unit", message }] };
  }
  const { kilograms, isApproximate, rest } = found;
  return { facts: [{ path, value: `${kilograms} kg`, isApproximate }], rest: [rest] };
}

/** A mass in kilograms, and what else stood in the text; or a unit that the record does not use. */
export type FoundMass =
  | { readonly kilograms: number; readonly rest: string; readonly isApproximate: boolean }
  | { readonly unit: string }
  | { readonly problem: "several" | "ambiguous" }
  | undefined;

const NUMBER = "(\\d{1,3}(?:[ ,']\\d{3})+(?:\\.\\d{1,6})?|\\d{1,9}(?:\\.\\d{1,6})?)";
const KILOGRAMS = new RegExp(
  `(?<![\\p{L}\\d.,])${NUMBER} ?(?:kg|kilograms?|kilogrammes?|кг)(?![\\p{L}])`,
  "iu",
);
const TONNES = new RegExp(
  `(?<![\\p{L}\\d.,])${NUMBER} ?(?:t|tonnes?|metric tons?|т)(?![\\p{L}])`,
  "iu",
);
const OTHER = new RegExp(
  `(?<![\\p{L}\\d.,])${NUMBER} ?(lbs?|pounds?|tons?|short tons?|long tons?|g|grams?)(?![\\p{L}])`,
  "iu",
);

/** The mass that a text states in kilograms or tonnes; pounds are not converted. */
export function findMass(written: string): FoundMass {
  const text = written.slice(0, LONGEST_VALUE);
  const kilograms = theMass(text);
  if (kilograms === "several") return { problem: "several" };
  const tonnes = kilograms === null ? TONNES.exec(text) : null;
  const found = kilograms ?? tonnes;
  if (found === null) {
    const unit = OTHER.exec(text)?.[2];
    return unit === undefined ? undefined : { unit };
  }
  // 7.280 kg can mean 7280 kg, as Germans write it, and 7,280 t can mean 7.28 t.
  if ((tonnes === null ? /^[1-9]\d{0,2}\.\d{3}$/ : /^[1-9]\d{0,2},\d{3}$/).test(found[1] ?? "")) {
    return { problem: "ambiguous" };
  }
  const number = Number((found[1] ?? "").replaceAll(/[ ,']/g, ""));
  if (!(number > 0)) return undefined;
  const exact = tonnes === null ? number : Number((number * 1000).toFixed(6));
  const before = text.slice(0, found.index);
  const lead = before.replace(APPROXIMATELY, "");
  const rest = `${lead} ${text.slice(found.index + found[0].length)}`.replace(SAME_MASS, " ");
  return { kilograms: exact, rest, isApproximate: lead !== before };
}

const APPROXIMATELY =
  /(?:about|around|approximately|approx\.?|roughly|nearly|over|more than|up to|almost|~|≈)\s*$/i;
/** The same mass again in the units of another country. */
const SAME_MASS =
  /\((?:about |~)?[\d.,' ]+ ?(?:lbs?|pounds?|(?:short |long |metric )?ton(?:ne)?s?|t)\)|[/;=] ?[\d.,' ]+ ?(?:lbs?|pounds?)(?![\p{L}])/iu;

const TOTAL_AFTER = /^ ?(?:in |as a )?(?:total|altogether|all|overall)\b/i;
const TOTAL_BEFORE = /\b(?:total(?:l?ing)?|altogether|overall|in all)[^\d]{0,20}$/i;
/** What introduces the parts of a mass that was stated. */
const PARTS = /^[^\d]{0,40}(?:[(:–—]|\b(?:including|of which|comprising|consisting|with)\b)/i;

/** The mass in kilograms that a text is about, of all in it. */
function theMass(text: string): RegExpExecArray | "several" | null {
  const all = [...text.matchAll(new RegExp(KILOGRAMS, "giu"))];
  const [first] = all;
  if (first === undefined) return null;
  const after = (found: RegExpExecArray) => text.slice(found.index + found[0].length);
  if (all.length === 1 || PARTS.test(after(first))) return first;
  const total = all.find(
    (found) => TOTAL_AFTER.test(after(found)) || TOTAL_BEFORE.test(text.slice(0, found.index)),
  );
  return total ?? "several";
}
