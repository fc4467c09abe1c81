import type { failurePhases, outcomes } from "../../../schema/words.ts";
import { derivedFrom, endFacts, endIn, endValue } from "./end.ts";
import { isHedged } from "./hedge.ts";
import type { Scope, ValueResult } from "./value-result.ts";

/** How a flight went, and how it ended, where the text says that too. */
export function outcomeValue(scope: Scope): ValueResult {
  const { written } = scope;
  const { text } = written;
  const value = outcomeIn(text);
  const end = endIn(text);
  if (value === undefined) {
    return end === undefined
      ? { unreadable: "an outcome is success, partial, failure or in-flight" }
      : endValue(scope);
  }
  const bare = { ...written, disputes: [] };
  const phase = value === "failure" || value === "partial" ? phaseIn(text) : undefined;
  const ending =
    end !== undefined && value !== "in-flight"
      ? endFacts(written, end, text.slice(end.index))
      : { facts: [], notes: [] };
  const isApproximate = isHedged(text);
  const ofFailure = { path: "failure.phase", written: bare, isApproximate };
  const facts = [
    { path: "outcome", value, isApproximate },
    ...(phase === undefined ? [] : [{ ...ofFailure, value: phase }]),
    ...ending.facts.map((fact) => ({ ...fact, written: bare })),
  ];
  const derived = text.toLowerCase() === value ? [] : [derivedFrom(text, facts)];
  return { facts, notes: [...ending.notes, ...derived] };
}

/** How a flight went, as the record says it. */
export type Outcome = (typeof outcomes)[number];

const FAILURE =
  /\b(?:fail(?:ed|ure|s)?|lost|loss|destroyed|unsuccessful(?:ly)?|exploded|explosion|disintegrated|crashed|never reached orbit)\b/i;
const SUCCESS = /\b(?:success(?:ful|fully)?|completed|nominal|accomplished)\b/i;
const PARTIAL = /\b(?:partial(?:ly)?)\b/i;
const IN_FLIGHT =
  /\b(?:in[- ]flight|ongoing|in progress|en route|in orbit|active|currently (?:docked|berthed|attached)|docked)\b/i;

/** What a denial comes to, before words are looked for. */
const DENIED: readonly (readonly [RegExp, string])[] = [
  [/\bnot (?:fully|entirely|completely|wholly) success\w*/gi, "partial"],
  [/\b(?:not (?:a )?|no )success\w*/gi, "failure"],
  [/\b(?:no|without) (?:any |a )?(?:failures?|loss(?:es)?)\b/gi, ""],
];

/**
 * The outcome that a text states; nothing, where it states none or two. Text in brackets is
 * beside the matter: `Success (one engine lost)`.
 */
export function outcomeIn(written: string): Outcome | undefined {
  return statedOutcome(written) ?? statedOutcome(written.replaceAll(/\([^()]*\)/g, " "));
}

function statedOutcome(written: string): Outcome | undefined {
  const text = DENIED.reduce((left, [denied, meant]) => left.replaceAll(denied, meant), written);
  const [partial, failure, success] = [PARTIAL.test(text), FAILURE.test(text), SUCCESS.test(text)];
  if (partial) return "partial";
  if (failure && success) return undefined;
  if (failure) return "failure";
  if (success) return "success";
  return IN_FLIGHT.test(text) ? "in-flight" : undefined;
}

/** The phase in which a flight failed, where the outcome says so. */
export function phaseIn(text: string): (typeof failurePhases)[number] | undefined {
  if (
    /\b(?:during|at|on|in) (?:the )?(?:launch|ascent|lift-?off)|launch failure|failed (?:to reach|before reaching) orbit|never reached orbit/i.test(
      text,
    )
  ) {
    return "launch";
  }
  if (/\bdocking failure\b|\bfailed to dock\b|\bduring (?:the )?docking\b/i.test(text))
    return "docking";
  return undefined;
}
