import { time as timeSchema } from "../../../../schema/primitives.ts";
import { LONGEST_VALUE } from "../../limits.ts";
import { isDenied, isHedged, withoutHedgeBefore } from "../hedge.ts";
import { alsoInUtc, type Clock, clocksIn } from "./clock.ts";
import { pad } from "./date-shapes.ts";
import {
  type DateProblem,
  type FoundDate,
  findDate,
  problemAround,
  withoutSameDate,
} from "./find-date.ts";

/** A time as the record writes it, and what else stood in the text. */
export interface FoundTime {
  readonly time: string;
  /** The text without the time. */
  readonly rest: string;
  readonly isApproximate: boolean;
  /** A clock was given, but not its zone: only the day was taken. */
  readonly hasNoZone?: boolean;
}

const WEEKDAY =
  /(?:^|(?<=[\s,(]))(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,?(?: the)?\s*$/i;

/** The time in a text, in UTC at the precision stated; or why there is none. */
export function findTime(written: string): FoundTime | { readonly problem: DateProblem } {
  const text = written.slice(0, LONGEST_VALUE);
  const date = findDate(text);
  if ("problem" in date) return { problem: date.problem };
  const before = text.slice(0, date.from);
  const isIso = /^T(?=\d)/.test(text.slice(date.to));
  const behind = text.slice(isIso ? date.to + 1 : date.to);
  const around = problemAround(before, behind);
  if (around !== undefined) return { problem: around };
  const bare = before.replace(WEEKDAY, "");
  const lead = withoutHedgeBefore(bare) ?? bare;
  if (isDenied(lead)) return { problem: "denied" };
  const found = withClock(date, lead, behind);
  if ("problem" in found) return found;
  const rest = withoutSameDate(date.text, found.rest);
  if (rest === "several") return { problem: "several" };
  const isGuess = lead !== bare || text.slice(date.from, date.to).includes("?");
  return { ...found, rest, isApproximate: found.isApproximate || isGuess || isHedged(rest) };
}

/** A date with the time of day that the text around it gives. */
function withClock(
  { text: date, day, isOfCatalog }: FoundDate,
  lead: string,
  behind: string,
): FoundTime | { readonly problem: DateProblem } {
  const without = `${lead} ${behind}`;
  const clocks =
    day === undefined ? [] : clocksIn(without, isOfCatalog === true ? lead.length + 1 : undefined);
  const [clock] = clocks;
  if (clock === undefined) return real(date, without, false);
  const other = alsoInUtc(without, clock, clocks);
  const end = other === undefined ? clock.to : closed(without, other.to);
  const before = without.slice(0, clock.from);
  const bare = withoutHedgeBefore(before) ?? before;
  const rest = `${bare} ${without.slice(end)}`;
  const isGuess = bare !== before;
  if (clock.offset === undefined && other?.offset === undefined) {
    // In the early hours of Moscow it is still yesterday in UTC.
    if (clock.isOfMoscow && clock.minutes < 5 * 60) return { problem: "zone" };
    const found = real(date, rest, isGuess);
    return "problem" in found ? found : { ...found, hasNoZone: true };
  }
  const at = inUtc(date, clock, clock.offset ?? between(clock, other ?? clock));
  return at === undefined ? { problem: "unreal" } : real(at, rest, isGuess);
}

/** Minutes by which a clock is ahead of UTC, by another clock for the same time. */
function between(clock: Clock, { minutes, offset = 0 }: Clock): number {
  const apart = clock.minutes - (minutes - offset);
  const day = 24 * 60;
  return apart - Math.round(apart / day) * day;
}

/** The end of a second clock, after the bracket around it. */
const closed = (text: string, to: number) => (text[to] === ")" ? to + 1 : to);

function real(
  time: string,
  rest: string,
  isApproximate: boolean,
): FoundTime | { problem: DateProblem } {
  return timeSchema.safeParse(time).success ? { time, rest, isApproximate } : { problem: "unreal" };
}

function inUtc(day: string, { minutes, seconds }: Clock, offset: number): string | undefined {
  const clock = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  // Date does not know leap seconds.
  if (seconds?.startsWith(":60") === true && offset === 0) return `${day}T${clock}${seconds}Z`;
  const moment = Date.parse(`${day}T${clock}${seconds ?? ""}Z`) - offset * 60_000;
  if (Number.isNaN(moment)) return undefined;
  const iso = new Date(moment).toISOString();
  return `${iso.slice(0, 16)}${seconds ?? ""}Z`;
}
