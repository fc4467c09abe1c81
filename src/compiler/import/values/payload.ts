import { findMass, massValue } from "./amount/mass.ts";
import type { Scope, ValueResult } from "./value-result.ts";

/** A number that is meant as a mass, with or without a unit. */
const MEANT_AS_MASS =
  /^\d[\d\s.,']*(?:kgs?|kilos?|kilograms?|kilogrammes?|t|tons?|tonnes?|mt|lbs?|кг|т)?\.?$/iu;

/** Whether a text says how much was carried, and not what. */
export function isMeantAsMass(text: string): boolean {
  return findMass(text) !== undefined || MEANT_AS_MASS.test(text) || /^\d.*\bkg\.?$/iu.test(text);
}

/** What a flight carried: a mass, or things, which need a name each. */
export function payloadValue(scope: Scope): ValueResult {
  const { text } = scope.written;
  if (isMeantAsMass(text)) return massValue(scope, "cargo.total");
  return {
    unreadable:
      "write a line for each payload that has a name, like - **Payload**: SAGE III; it goes to the body",
  };
}
