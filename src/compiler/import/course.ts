import type { Fact } from "../seed.ts";
import { type Context, facts, type Interpreted, short, unreadable } from "./context.ts";
import { factOf, fieldAt } from "./fact.ts";
import { momentIn } from "./moment.ts";
import { type End, endIn, outcomeIn, phaseIn } from "./outcome.ts";

/** How a flight went, and how it ended where the text tells that too. */
export function outcomeValue(context: Context): Interpreted {
  const { written, say } = context;
  const { text } = written;
  const value = outcomeIn(text);
  const end = endIn(text);
  if (value === undefined && end !== undefined) return endValue(context);
  if (value === undefined)
    return unreadable(context, "an outcome is success, partial, failure or in-flight");
  const made = [factOf(fieldAt("outcome"), written, value)];
  const bare = { ...written, disputes: [] };
  const phase = value === "failure" || value === "partial" ? phaseIn(text) : undefined;
  if (phase !== undefined) made.push(factOf(fieldAt("failure.phase"), bare, phase));
  if (end !== undefined && value !== "in-flight") {
    made.push(...endFacts({ ...context, written: bare }, end, text.slice(end.index)));
  }
  if (text.toLowerCase() !== value) tellDerived(say, text, made);
  return facts(made);
}

/** How, and when, a flight ended. */
export function endValue(context: Context): Interpreted {
  const { written, say } = context;
  const { text } = written;
  const made = endFacts(context, endIn(text), text);
  const [first] = made;
  if (first === undefined)
    return unreadable(
      context,
      "an end is deorbited, decayed, failed-to-orbit, splashdown or landed",
    );
  if (text !== first.value) tellDerived(say, text, made);
  return facts(made);
}

/** The facts of an end, with the date that is told of it. */
function endFacts(context: Context, end: End | undefined, dated: string): Fact[] {
  const { written } = context;
  const made = end?.kind === undefined ? [] : [factOf(fieldAt("end.kind"), written, end.kind)];
  if (end?.kind === "failed-to-orbit") return made;
  const found = momentIn(context, dated);
  if (found === undefined || "keep" in found) return made;
  const isLanding = end?.kind === "splashdown" || end?.kind === "landed";
  const field = fieldAt(isLanding ? "end.landing" : "end.reentry");
  return [...made, factOf(field, found.written, found.time)];
}

function tellDerived(say: Context["say"], text: string, made: readonly Fact[]): void {
  const said = made.map(({ field, value }) => `${field.label}: ${value}`).join(", ");
  say("derived", `"${short(text)}" is taken as ${said}`);
}
