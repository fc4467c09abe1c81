import { InvalidArgumentError } from "commander";
import { toUtc } from "../time/offset.ts";
import { isTime } from "../time/time.ts";

/** A time on the command line, in UTC. */
export function timeArgument(text: string): string {
  const time = toUtc(text);
  if (isTime(time)) return time;
  throw new InvalidArgumentError(
    "A time is ISO 8601, like 2016, 2016-12-01, 2016-12-01T14:51Z or 2016-12-01T17:51+03:00.",
  );
}

/** A time that is known to the day at least. */
export function dayArgument(text: string): string {
  const time = toUtc(text);
  if (isTime(time) && time.length >= "2026-12-01".length) return time;
  throw new InvalidArgumentError("A time is written like 2026-12-01 or 2026-12-01T14:51Z.");
}
