import { shown } from "./describe-value.ts";

/** That a member of a flight is not a time as records have it. */
export function notTime(name: string, value: unknown): string {
  return `${name} is a time of the calendar in UTC, like 2016-12-01T14:51:52Z or 2016-12-01, not ${shown(value)}`;
}
