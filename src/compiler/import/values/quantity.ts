import { findMass } from "./mass.ts";
import type { Scope, ValueResult } from "./value-result.ts";

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

export function numberValue({ written: { text } }: Scope, path: string): ValueResult {
  const found = /(?<![\d.,-])0*([1-9]\d{0,8})(?![\d,])/.exec(text);
  if (found === null) return { unreadable: "write a whole number" };
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return { facts: [{ path, value: found[1] as string }], rest: /\d/.test(rest) ? [rest] : [] };
}
