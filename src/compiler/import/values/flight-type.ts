import { missionKinds } from "../../../schema/words.ts";
import { stationIn } from "./entity/entity.ts";
import { isHedged } from "./hedge.ts";
import type { Scope, ValueResult } from "./value-result.ts";

/** The type of a flight: its kind in any words, and perhaps the station. */
export function typeValue(scope: Scope): ValueResult {
  const { text } = scope.written;
  const kind = kindIn(text);
  // A seed does not state that a flight brought cargo.
  const ofKind = kind === undefined || kind === "cargo" ? [] : [{ path: "kind", value: kind }];
  const station = stationIn(scope, text)?.fact;
  const stated = station === undefined ? ofKind : [...ofKind, station];
  const message = `"${text}" names no kind of flight; Kind is one of ${missionKinds.join(", ")}`;
  return {
    facts: stated.map((fact) => ({ ...fact, isApproximate: isHedged(text) })),
    type: text,
    notes: kind === undefined ? [{ rule: "no-field", message }] : [],
  };
}

/** Words for kinds of flights; the first that matches counts: an uncrewed supply ship brought cargo. */
const KINDS: readonly (readonly [(typeof missionKinds)[number], RegExp])[] = [
  ["cargo", /\b(?:cargo|freight|freighter|logistics|re-?supply|supply)\b/i],
  ["uncrewed", /\b(?:uncrewed|unmanned|unpiloted)\b/i],
  ["crewed", /\b(?:crewed|manned|piloted)\b/i],
  ["module", /\bmodule\b/i],
];

const kindIn = (text: string) => KINDS.find(([, words]) => words.test(text))?.[0];
