import { isDenied, withoutHedgeBefore } from "../hedge.ts";
import type { Scope, ValueResult } from "../value-result.ts";
import { NO_NUMBER_BEFORE, neighboursOf, REFUSED } from "./quantity.ts";

const WHOLE = new RegExp(
  `${NO_NUMBER_BEFORE}(?<!-)0*([1-9]\\d{0,8})(?:st|nd|rd|th)?(?![\\p{L}\\p{N}]|[.,'’:]\\d)`,
  "giu",
);

/** What comes before a number and is not part of it: `No. 7`. */
const MARK = /(?:^|(?<=[\s(]))(?:no|nr|number|numéro|№|#)(?:\.|:|\b|(?<=[№#]))\s*$/iu;

/** A value for a field that holds a whole number, at least 1. */
export function numberValue({ written: { text } }: Scope, path: string): ValueResult {
  const all = [...text.slice(0, 300).matchAll(WHOLE)];
  const [found] = all;
  if (found === undefined) return { unreadable: "write a whole number" };
  const before = text.slice(0, found.index).replace(MARK, "");
  const around = neighboursOf(before, text.slice(found.index + found[0].length));
  if ("problem" in around) return { unreadable: REFUSED[around.problem] };
  const lead = withoutHedgeBefore(before) ?? before;
  if (isDenied(lead)) return { unreadable: REFUSED.denied };
  const rest = `${lead} ${around.after}`;
  // Another number in brackets is beside the matter, like a COSPAR designator.
  if (/\d/.test(rest.replaceAll(/\([^()]*\)/g, " ").replaceAll(/\d{4}-\d{3}[A-Z]{1,3}\b/g, " "))) {
    return { unreadable: REFUSED.several };
  }
  const isApproximate = around.isTolerance || lead !== before;
  return { facts: [{ path, value: found[1] as string, isApproximate }], rest: [rest] };
}
