import type { Place } from "../markdown/position.ts";
import type { ImportRuleId } from "./rules.ts";

/** Something to report about a passage of an entry. */
export interface Note {
  readonly rule: ImportRuleId;
  readonly message: string;
}

/** A note with the place that it is about. */
export interface PlacedNote extends Note {
  readonly place: Place;
}

/** The beginning of a text, as a message quotes it. */
export function excerpt(text: string, most = 80): string {
  return text.length > most ? `${text.slice(0, most - 1).toWellFormed()}…` : text;
}
