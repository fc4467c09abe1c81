import { endKinds } from "../../../schema/words.ts";
import { excerpt } from "../../model/finding.ts";
import type { LabeledValue } from "../document/labeled-value.ts";
import { fieldAt } from "./field-fact.ts";
import { isHedged } from "./hedge.ts";
import { readTime } from "./time/time.ts";
import type { ReadFact, Scope, ValueNote, ValueResult } from "./value-result.ts";

/** How, and when, a flight ended. */
export function endValue({ written }: Scope): ValueResult {
  const { text } = written;
  const { facts, notes } = endFacts(written, endIn(text), text);
  const [first] = facts;
  if (first === undefined) {
    const unreadable = "an end is deorbited, decayed, failed-to-orbit, splashdown or landed";
    return { unreadable, notes };
  }
  return { facts, notes: text === first.value ? notes : [...notes, derivedFrom(text, facts)] };
}

/** The facts of an end, with the date that the text gives. */
export function endFacts(
  written: LabeledValue,
  end: End | undefined,
  dated: string,
): { facts: ReadFact[]; notes: readonly ValueNote[] } {
  const isApproximate = isHedged(dated);
  const kind =
    end?.kind === undefined ? [] : [{ path: "end.kind", value: end.kind, isApproximate }];
  if (end?.kind === "failed-to-orbit") return { facts: kind, notes: [] };
  const found = readTime(dated);
  if (found === undefined) return { facts: kind, notes: [] };
  if (!("time" in found)) {
    const why =
      "unreadable" in found
        ? `${written.label} is "${excerpt(written.text)}"; ${found.unreadable}`
        : "";
    const range: ValueNote[] = why === "" ? [] : [{ rule: "unreadable-value", message: why }];
    return { facts: kind, notes: [...range, ...("notes" in found ? (found.notes ?? []) : [])] };
  }
  const isLanding = end?.kind === "splashdown" || end?.kind === "landed";
  const path = isLanding ? "end.landing" : "end.reentry";
  const time = { path, value: found.time, isApproximate: found.isApproximate };
  return { facts: [...kind, time], notes: found.notes };
}

/** Notes what was understood of a text. */
export function derivedFrom(text: string, facts: readonly ReadFact[]): ValueNote {
  const said = facts.map(({ path, value }) => `${fieldAt(path).label}: ${value}`).join(", ");
  return { rule: "derived", message: `"${excerpt(text)}" is taken as ${said}` };
}

type EndKind = (typeof endKinds)[number];

/** How a flight ended, as the record says it, and where a text says so. */
interface End {
  /** Missing where a text reports a re-entry, but not whether it was controlled. */
  readonly kind?: EndKind;
  readonly index: number;
}

/** Words for an end, the clearest first. */
const ENDS: readonly (readonly [RegExp, kind?: EndKind])[] = [
  [
    /\b(?:failed|failure) to (?:reach )?orbit\b|\bnever reached orbit\b|\bdestroyed (?:during|at|on) (?:the )?(?:launch|ascent)\b/i,
    "failed-to-orbit",
  ],
  [/\bde-?orbit/i, "deorbited"],
  [/\bsplash(?:ed )?down\b|\bsplashed\b/i, "splashdown"],
  [/\bdecay/i, "decayed"],
  [/\blanded\b|\blanding\b/i, "landed"],
  [/\bre-?ent(?:er|ry)/i],
];
/** An end that is still to come is none. */
const TO_COME = /\b(?:will|planned|expected|scheduled|to be)\b/i;

/** The end that a text reports. */
export function endIn(text: string): End | undefined {
  const named = endKinds.find((kind) => kind === text);
  if (named !== undefined) return { kind: named, index: 0 };
  if (TO_COME.test(text)) return undefined;
  for (const [pattern, kind] of ENDS) {
    const index = pattern.exec(text)?.index;
    if (index !== undefined) return { ...(kind === undefined ? {} : { kind }), index };
  }
  return undefined;
}
