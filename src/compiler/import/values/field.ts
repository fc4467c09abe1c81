import { failurePhases } from "../../../schema/words.ts";
import { massValue } from "./amount/mass.ts";
import { numberValue } from "./amount/number.ts";
import { derivedFrom } from "./end.ts";
import { entityValue, rocketValue } from "./entity/entity.ts";
import { fieldAt } from "./field-fact.ts";
import { isHedged } from "./hedge.ts";
import { addressValue, cosparValue, wikidataValue, wikipediaValue } from "./identifiers.ts";
import { timeValue } from "./time/time.ts";
import type { Scope, ValueResult } from "./value-result.ts";

/** A value for a field that holds one. */
export function fieldValue(scope: Scope, path: string): ValueResult {
  const { text } = scope.written;
  const { type } = fieldAt(path);
  switch (type.is) {
    case "time":
      return timeValue(scope, path);
    case "number":
      return type.unit === "kg" ? massValue(scope, path) : numberValue(scope, path);
    case "yes-no":
      return yesNoValue(text, path);
    case "entry":
      return path === "launch.vehicle" ? rocketValue(scope) : entityValue(scope, path, type.kind);
    case "wikidata":
      return wikidataValue(scope);
    case "wikipedia":
      return wikipediaValue(scope);
    case "address":
      return addressValue(scope);
    default:
      break;
  }
  if (path === "identifiers.cospar") return cosparValue(scope);
  if (path === "failure.phase") return phaseValue(text, path);
  const value = /serial$/i.test(path) ? text.replace(SERIAL_MARK, "") || text : text;
  return { facts: [{ path, value }] };
}

const PHASE = new RegExp(`\\b(?:${failurePhases.join("|")})\\b`, "gi");

/** The phase in which a flight failed. */
function phaseValue(text: string, path: string): ValueResult {
  const all = new Set([...text.matchAll(PHASE)].map(([phase]) => phase.toLowerCase()));
  const [value, second] = all;
  if (value === undefined) return { unreadable: `write one of ${failurePhases.join(", ")}` };
  if (second !== undefined)
    return { unreadable: "these are several phases; write the one that is meant" };
  const fact = { path, value, isApproximate: isHedged(text) };
  return { facts: [fact], notes: text.toLowerCase() === value ? [] : [derivedFrom(text, [fact])] };
}

/** Whether something is so. */
function yesNoValue(text: string, path: string): ValueResult {
  const [, yes, no] =
    /^(?:(yes|true|included)|(no|false|excluded|not included))\.?$/i.exec(text) ?? [];
  if (yes === undefined && no === undefined) return { unreadable: "write yes or no" };
  return { facts: [{ path, value: no === undefined ? "yes" : "no" }] };
}

/** `No. 303`: what comes before a serial number and is not part of it. */
const SERIAL_MARK = /^(?:no|nr|number|serial|s\/n|№|#)(?:\.|:|\b|(?<=[№#]))\s*/i;
