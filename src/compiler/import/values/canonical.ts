import { cospar, language, time as timeSchema } from "../../../schema/primitives.ts";
import {
  crewRoles,
  endKinds,
  failurePhases,
  missionKinds,
  outcomes,
} from "../../../schema/words.ts";
import type { Fact } from "../../model/seed.ts";
import { isNever, isNone, isUnknown, PLACEHOLDER } from "../../model/seed.ts";
import { parseValue } from "../../validate/value.ts";
import { isMeantAsMass } from "./payload.ts";

const CLOSED: Readonly<Record<string, readonly string[]>> = {
  kind: missionKinds,
  role: crewRoles,
  outcome: outcomes,
  "failure.phase": failurePhases,
  "end.kind": endKinds,
};

/** Whether a value is written as in a seed, so that it needs no leniency. */
export function isCanonical(fact: Fact): boolean {
  if (isUnknown(fact)) return fact.disputes.length > 0;
  if (isNever(fact) || isNone(fact)) return true;
  const { field, value, target = "" } = fact;
  if (value === PLACEHOLDER) return false;
  if (/^\s|\s$/.test(value)) return false;
  // A character was lost when the text was decoded.
  if (value.includes("\uFFFD") || target.includes("\uFFFD")) return false;
  if ("wrong" in parseValue(fact, "")) return false;
  // A list of names is read one by one.
  if (field.type.is === "name") {
    const [, name = "", tag] = /^(.+) \(([A-Za-z-]+)\)$/.exec(value) ?? [];
    return language.safeParse(tag).success && !/[,;、，；|]| [/·•] /.test(name);
  }
  // A payload is also what other entries call the mass of the cargo.
  if (field.path === "payloads") return !isMeantAsMass(value);
  // No mass is zero, and 7.280 kg can mean 7280 kg.
  if (field.type.is === "number" && /^(?:0|[1-9]\d{0,2}\.\d{3}) kg$/.test(value)) return false;
  if (field.type.is === "time") return timeSchema.safeParse(value).success;
  if (field.path === "identifiers.cospar") return cospar.safeParse(value).success;
  return CLOSED[field.path]?.includes(value) ?? true;
}
