import type { Finding } from "../model/finding.ts";

/** What `resupply reconcile` reports beside differences. */
export const reconcileRules = [
  {
    id: "catalogue-input",
    severity: "error",
    description:
      "A file is in none of the formats that are read, or a row or a value in it is damaged. Nothing is applied until the whole file can be read.",
  },
  {
    id: "no-flight",
    severity: "warning",
    description:
      "The file can be read, but it has no flight that is in the record or that could be the next of a series. Check that it is the file you meant.",
  },
  {
    id: "incomparable",
    severity: "info",
    description:
      "A catalogue states a value that nothing in the record can be compared with, like a pad that has no entry.",
  },
  {
    id: "not-applied",
    severity: "warning",
    description:
      "A difference is not written: the seed has no place for it, or it would break another rule. Write it by hand.",
  },
  {
    id: "no-source",
    severity: "error",
    description:
      "The catalogue belongs to no source of the record. Add one under `sources/`, so that what is applied can cite it.",
  },
] as const satisfies readonly ReconcileRule[];

export type ReconcileRuleId = (typeof reconcileRules)[number]["id"];

export interface ReconcileRule extends Pick<Finding, "severity"> {
  readonly id: string;
  readonly description: string;
}

/** A finding of one of these rules. */
export function reconcileFinding(
  id: ReconcileRuleId,
  at: Pick<Finding, "path" | "line" | "column" | "message">,
): Finding {
  const severity = reconcileRules.find((rule) => rule.id === id)?.severity ?? "error";
  return { ...at, severity, rule: id };
}
