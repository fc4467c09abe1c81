import { excerpt } from "../../../model/finding.ts";
import type { Scope, ValueNote, ValueResult } from "../value-result.ts";
import { type FoundTime, findTime } from "./date.ts";

/** A time that a value states, with what there is to report about it. */
export interface ReadTime extends FoundTime {
  readonly notes: readonly ValueNote[];
}

/** The time in a text; why it can't be used, where that is so; nothing where there is none. */
export function readTime(text: string): ReadTime | ValueResult | undefined {
  const found = findTime(text);
  const ambiguous = (message: string): ValueNote[] => [{ rule: "ambiguous-date", message }];
  if (!("problem" in found)) {
    const notes =
      found.hasNoZone === true
        ? ambiguous(
            `the clock of "${excerpt(text)}" has no known time zone; only the day is taken, ${found.time}`,
          )
        : [];
    return { ...found, notes };
  }
  switch (found.problem) {
    case "ambiguous":
      return {
        facts: [],
        keep: true,
        notes: ambiguous(
          `"${excerpt(text)}" can be read as day and month or as month and day; write 2016-12-01`,
        ),
      };
    case "zone":
      return {
        facts: [],
        keep: true,
        notes: ambiguous(
          `"${excerpt(text)}" is in the early hours of Moscow, when it can be the day before in UTC; write the time in UTC`,
        ),
      };
    case "none":
      return undefined;
    default:
      return { unreadable: UNREADABLE[found.problem] };
  }
}

const UNREADABLE = {
  range: "these are two days; write the one that is meant",
  several: "these are two dates; write the one that is meant",
  unreal: "there is no such time; correct it",
  vague:
    "the record holds no such period; write a year, a month, a day, a minute or a second, if a source states one",
  denied: "the text says that it is not this; write the one that is meant",
} as const;

/** A clock without a day: that of the same label, or of a label before it, states the day. */
const CLOCK_ALONE = /^(?:at )?\d{1,2}:\d{2}/;

/** A value for a field that holds a time. */
export function timeValue({ written, stated }: Scope, path: string): ValueResult {
  const day = stated(path)?.value;
  const isClock = CLOCK_ALONE.test(written.text);
  const hasDay = isClock && day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day);
  const found = readTime(hasDay ? `${day} ${written.text}` : written.text);
  if (found === undefined) {
    return {
      unreadable: isClock
        ? "a clock needs its day, 2016-12-01T14:51Z"
        : "a time is written 2016-12-01T14:51:52Z, 2016-12-01T14:51Z, 2016-12-01, 2016-12 or 2016",
    };
  }
  if (!("time" in found)) return found;
  const { time: value, isApproximate, rest, notes } = found;
  return { facts: [{ path, value, isApproximate }], rest: [rest], notes };
}
