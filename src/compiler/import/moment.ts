import {
  approximate,
  type Context,
  extra,
  type Interpreted,
  KEEP,
  short,
  unreadable,
} from "./context.ts";
import { type FoundTime, findTime } from "./date.ts";
import { factOf, fieldAt } from "./fact.ts";
import type { WrittenValue } from "./value.ts";

/** A time that a value states, with what is to be written behind it. */
export interface Moment extends FoundTime {
  readonly written: WrittenValue;
}

/** The time in a text, told of where it can't be taken as it is; KEEP, where there is none to take. */
export function momentIn(context: Context, text: string): Moment | Interpreted | undefined {
  const { say } = context;
  const found = findTime(text);
  if ("problem" in found) {
    switch (found.problem) {
      case "ambiguous":
        say(
          "ambiguous-date",
          `"${short(text)}" can be read as day and month or as month and day; write 2016-12-01`,
        );
        return KEEP;
      case "zone":
        say(
          "ambiguous-date",
          `"${short(text)}" is in the early hours of Moscow, when it can be the day before in UTC; write the time in UTC`,
        );
        return KEEP;
      case "range":
        return unreadable(context, "these are two days; write the one that is meant");
      default:
        return undefined;
    }
  }
  if (found.hasNoZone === true) {
    say(
      "ambiguous-date",
      `the clock of "${short(text)}" has no zone that is known; only the day is taken, ${found.time}`,
    );
  }
  return { ...found, written: approximate(context, found.isApproximate) };
}

/** A clock without a day: that of the same label, or of a label before it, states the day. */
const CLOCK_ALONE = /^(?:at )?\d{1,2}:\d{2}/;

/** A fact of a field that holds a time. */
export function timeValue(context: Context, path: string): Interpreted {
  const { written, reading } = context;
  const field = fieldAt(path);
  const day = reading.facts.find((fact) => fact.field.path === path)?.value;
  const isClock = CLOCK_ALONE.test(written.text);
  const text =
    isClock && day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day)
      ? `${day} ${written.text}`
      : written.text;
  const found = momentIn(context, text);
  if (found === undefined) {
    return unreadable(
      context,
      isClock
        ? "a clock needs its day, 2016-12-01T14:51Z"
        : "a time is written 2016-12-01T14:51:52Z, 2016-12-01T14:51Z, 2016-12-01, 2016-12 or 2016",
    );
  }
  if ("keep" in found) return found;
  extra(context, found.rest);
  return { facts: [factOf(field, found.written, found.time)], keep: false };
}
