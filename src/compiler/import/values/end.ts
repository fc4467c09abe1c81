import type { WrittenValue } from "../document/labeled-value.ts";
import { fieldAt } from "./field-fact.ts";
import { type End, endIn, outcomeIn, phaseIn } from "./outcome.ts";
import { short } from "./settle.ts";
import { momentIn } from "./time/time.ts";
import type { Note, ReadFact, Scope, ValueResult } from "./value-result.ts";

/** How a flight went, and how it ended where the text tells that too. */
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
  const facts = [
    { path: "outcome", value },
    ...(phase === undefined ? [] : [{ path: "failure.phase", value: phase, written: bare }]),
    ...ending.facts.map((fact) => ({ ...fact, written: bare })),
  ];
  const derived = text.toLowerCase() === value ? [] : [derivedFrom(text, facts)];
  return { facts, notes: [...ending.notes, ...derived] };
}

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

/** The facts of an end, with the date that is told of it. */
function endFacts(
  written: WrittenValue,
  end: End | undefined,
  dated: string,
): { facts: ReadFact[]; notes: readonly Note[] } {
  const kind = end?.kind === undefined ? [] : [{ path: "end.kind", value: end.kind }];
  if (end?.kind === "failed-to-orbit") return { facts: kind, notes: [] };
  const found = momentIn(dated);
  if (found === undefined) return { facts: kind, notes: [] };
  if (!("time" in found)) {
    const why =
      "unreadable" in found
        ? `${written.label} is "${short(written.text)}"; ${found.unreadable}`
        : "";
    const range: Note[] = why === "" ? [] : [{ rule: "unreadable-value", message: why }];
    return { facts: kind, notes: [...range, ...("notes" in found ? (found.notes ?? []) : [])] };
  }
  const isLanding = end?.kind === "splashdown" || end?.kind === "landed";
  const path = isLanding ? "end.landing" : "end.reentry";
  const time = { path, value: found.time, isApproximate: found.isApproximate };
  return { facts: [...kind, time], notes: found.notes };
}

function derivedFrom(text: string, facts: readonly ReadFact[]): Note {
  const said = facts.map(({ path, value }) => `${fieldAt(path).label}: ${value}`).join(", ");
  return { rule: "derived", message: `"${short(text)}" is taken as ${said}` };
}
