import type { Fact, Place } from "../../seed.ts";
import { cleaned, type WrittenValue } from "../document/labeled-value.ts";
import type { Reading } from "../entry-draft.ts";
import type { ImportRuleId } from "../rules.ts";
import { aliasField, factOf, fieldAt } from "./field-fact.ts";
import type { ValueResult } from "./value-result.ts";

/** What a value became: facts, or a text that the record has no place for. */
export interface Interpreted {
  readonly facts: readonly Fact[];
  /** Whether the text has to be kept elsewhere. */
  readonly keep: boolean;
}

/** A value that is interpreted, and where to tell what is wrong with it. */
export interface Context {
  readonly reading: Reading;
  readonly written: WrittenValue;
  /** Tells it at the value, unless told where. */
  readonly say: (id: ImportRuleId, message: string, place?: Place) => void;
  /** Running text, where what is no value is left alone: it stays where it is. */
  readonly isProse: boolean;
}

export const KEEP: Interpreted = { facts: [], keep: true };
export const DONE: Interpreted = { facts: [], keep: false };

/** Turns what a value reader understood into facts, and says what there is to say. */
export function settled(context: Context, result: ValueResult): Interpreted {
  const { written, say } = context;
  const saying = (text: string) => `"${short(text)}"`;
  for (const { rule, message, place } of ("notes" in result && result.notes) || []) {
    say(rule, message, place);
  }
  if ("unreadable" in result) {
    say("unreadable-value", `${written.label} is ${saying(written.text)}; ${result.unreadable}`);
    return KEEP;
  }
  if ("noField" in result) {
    say(
      "no-field",
      `the record has no field for the ${result.noField}; ${saying(written.text)} goes to the body`,
    );
    return KEEP;
  }
  for (const rest of result.rest ?? []) extra(context, rest);
  const facts = result.facts.map(
    ({ path, value, target, alias, isApproximate = false, written: own = written }) =>
      factOf(
        alias === undefined ? fieldAt(path) : aliasField(alias),
        approximate(context, own, isApproximate),
        value,
        target,
      ),
  );
  return { facts, keep: result.keep === true };
}

/** What is about so much is nobody's statement of the value. */
export function approximate(
  { say }: Context,
  written: WrittenValue,
  isApproximate: boolean,
): WrittenValue {
  if (!isApproximate || written.assumed !== undefined) return written;
  say("approximate", `${written.label} is about so much; look for the exact value`);
  return { ...written, assumed: `the entry says ${written.text}` };
}

export function tellAssumed(say: Context["say"], label: string, reason: string): void {
  say("assumed", `${label} is assumed: ${reason}; look for a source that states it`);
}

/** Words that say nothing beside a value. */
const FILLERS =
  /^(?:(?:the|an?|on|at|in|with|from|to|utc|rocket|launch vehicle|spacecraft|mission|port|space station|station)(?: |$))+$/i;

/** Text behind a value that is no part of it. */
export function extra({ say, isProse }: Context, rest: string): void {
  const text = unbracketed(cleaned(rest).replaceAll(/,(?: ?,)+/g, ","));
  if (isProse || !/[\p{L}\p{N}]/u.test(text) || FILLERS.test(text)) return;
  say("extra-text", `"${short(text)}" is no part of the value`);
}

/** A text without brackets and marks around it, and without brackets that have no other half. */
function unbracketed(text: string): string {
  const bare = text.replaceAll(/\(\s*\)/g, " ").replaceAll(/^[\s,;]+|[\s,;]+$/g, "");
  const whole = /^\(([^()]*)\)$/.exec(bare)?.[1] ?? bare;
  const [opened, closed] = ["(", ")"].map((bracket) => whole.split(bracket).length);
  return (opened === closed ? whole : whole.replaceAll(/[()]/g, " "))
    .replaceAll(/\s+/g, " ")
    .trim();
}

export const short = (text: string) =>
  text.length > 80 ? `${text.slice(0, 79).toWellFormed()}…` : text;
