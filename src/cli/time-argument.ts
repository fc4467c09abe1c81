import { InvalidArgumentError } from "commander";
import { toUtc } from "../time/offset.ts";
import { isTime } from "../time/time.ts";

/** Parses a time argument, and converts it to UTC. */
export function timeArgument(text: string): string {
  const time = toUtc(text);
  if (isTime(time)) return time;
  throw new InvalidArgumentError(
    "A time must be ISO 8601, like 2016, 2016-12-01, 2016-12-01T14:51Z or 2016-12-01T17:51+03:00.",
  );
}

/** Parses a time argument that includes at least the day. */
export function dayArgument(text: string): string {
  const time = toUtc(text);
  if (isTime(time) && time.length >= "2026-12-01".length) return time;
  throw new InvalidArgumentError(
    "The time must be a day or more precise, like 2026-12-01 or 2026-12-01T14:51Z.",
  );
}
