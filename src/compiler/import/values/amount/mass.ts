import { LONGEST_VALUE } from "../../limits.ts";
import { isDenied, withoutHedgeBefore, withoutHedges } from "../hedge.ts";
import type { Scope, ValueResult } from "../value-result.ts";
import { aroundMass, inKilograms, isSameMass, type MassInText, massesIn } from "./masses.ts";
import { beforeTolerance, NUMBER, neighboursOf, REFUSED } from "./quantity.ts";

/** A value for a field that holds a mass. */
export function massValue({ written: { text, label } }: Scope, path: string): ValueResult {
  if (/^0+(?:[.,]0+)? ?(?:kg|t)$/i.test(text)) {
    const message = `${label} is 0 kg; the record leaves out what was not carried`;
    return { facts: [], notes: [{ rule: "no-value", message }] };
  }
  const found = findMass(text);
  if (found === undefined) return { unreadable: "a mass is a number in kilograms, 2442 kg" };
  if ("problem" in found) {
    const [number = ""] = new RegExp(NUMBER).exec(text) ?? [];
    return { unreadable: PROBLEMS[found.problem].replace("NUMBER", number) };
  }
  if ("unit" in found) {
    const message = `${label} is in ${found.unit}; find the mass in kilograms, as a source states it`;
    return { facts: [], keep: true, notes: [{ rule: "unit", message }] };
  }
  const { kilograms, isApproximate, rest } = found;
  return { facts: [{ path, value: `${kilograms} kg`, isApproximate }], rest: [rest] };
}

const PROBLEMS = {
  ...REFUSED,
  several: "these are several masses; write the one that is meant",
  ambiguous: "the mark in the number can be that of thousands or of decimals; write 2442 kg",
  unitless: "it has no unit; write NUMBER kg",
} as const;

/** A mass in kilograms, and what else stood in the text; or a unit that the record does not use. */
export type FoundMass =
  | { readonly kilograms: number; readonly rest: string; readonly isApproximate: boolean }
  | { readonly unit: string }
  | { readonly problem: keyof typeof PROBLEMS }
  | undefined;

/** The mass that a text states in kilograms or tonnes; pounds are not converted. */
export function findMass(written: string): FoundMass {
  const text = written.slice(0, LONGEST_VALUE);
  const all = massesIn(text);
  const found = theMass(text, all);
  if (found === "several") return { problem: "several" };
  if (found === undefined) return withoutUnit(text);
  const { unit } = found;
  if (unit !== "kg" && unit !== "t") return { unit };
  const near = aroundMass(text, all, found);
  const tolerated = beforeTolerance(near.before);
  const kilograms = inKilograms(tolerated?.written ?? found.written, unit);
  if (kilograms === "ambiguous") return { problem: "ambiguous" };
  if (kilograms === undefined || !(kilograms > 0)) return undefined;
  const around = neighboursOf(near.before.slice(0, tolerated?.index), near.after);
  if ("problem" in around) return around;
  const { before, after, isTolerance } = around;
  const lead = withoutHedgeBefore(before);
  if (isDenied(lead ?? before)) return { problem: "denied" };
  const isApproximate = lead !== undefined || isTolerance || tolerated !== undefined;
  return { kilograms, isApproximate, rest: `${lead ?? before} ${after}` };
}

/** A number alone lacks its unit. */
function withoutUnit(text: string): FoundMass {
  const at = text.search(/\d/);
  const before = text.slice(0, Math.max(0, at));
  const lead = withoutHedgeBefore(before) ?? before;
  const isNumber = new RegExp(`^${NUMBER}[\\s()]*$`).test(withoutHedges(text.slice(at)));
  return at !== -1 && isNumber && lead.trim() === "" ? { problem: "unitless" } : undefined;
}

const TOTAL_AFTER = /^ ?(?:in |as a )?(?:total|altogether|all|overall)\b/i;
const TOTAL_BEFORE = /\b(?:total(?:l?ing)?|altogether|overall|in all)[^\d]{0,20}$/i;
/** What introduces the parts of a mass that was stated. */
const PARTS =
  /^[^\d]{0,40}(?:\((?!\s*[\d ,.'~≈]+\p{L}{1,12}\s*\))|:|[–—]\s*\p{L}|\b(?:including|of which|comprising|consisting|with)\b)/iu;

/** The mass that a text is about, of all in it: that in kilograms, where it gives others beside it. */
function theMass(text: string, all: readonly MassInText[]): MassInText | "several" | undefined {
  const metric = all.filter(({ unit }) => unit === "kg" || unit === "t");
  const first = metric.find(({ unit }) => unit === "kg") ?? metric[0];
  if (first === undefined) return all[0];
  const after = ({ to }: MassInText) => text.slice(to);
  const isAlone = metric.every((one) => one === first || isSameMass(one, first));
  if (isAlone || PARTS.test(after(first))) return first;
  const total = metric.find(
    (found) => TOTAL_AFTER.test(after(found)) || TOTAL_BEFORE.test(text.slice(0, found.from)),
  );
  return total ?? "several";
}
