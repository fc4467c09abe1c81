import { cospar, time as timeSchema } from "../../../schema/primitives.ts";
import { endKinds, failurePhases, outcomes } from "../../../schema/words.ts";
import type { Fact } from "../../model/seed.ts";
import { isUnknown } from "../../model/seed.ts";
import { parseValue } from "../../validate/value.ts";

const CLOSED: Readonly<Record<string, readonly string[]>> = {
  outcome: outcomes,
  "failure.phase": failurePhases,
  "end.kind": endKinds,
};

/** Whether a value is written as in a seed, so that it needs no leniency. */
export function isCanonical(fact: Fact): boolean {
  if (isUnknown(fact)) return fact.disputes.length > 0;
  const { field, value, target = "" } = fact;
  if (/^\s|\s$/.test(value)) return false;
  // A character was lost when the text was decoded.
  if (value.includes("\uFFFD") || target.includes("\uFFFD")) return false;
  if ("wrong" in parseValue(fact, "")) return false;
  // No mass is zero, and 7.280 kg can mean 7280 kg.
  if (field.type.is === "number" && /^(?:0|[1-9]\d{0,2}\.\d{3}) kg$/.test(value)) return false;
  if (field.type.is === "time") return timeSchema.safeParse(value).success;
  if (field.path === "identifiers.cospar") return cospar.safeParse(value).success;
  return CLOSED[field.path]?.includes(value) ?? true;
}
