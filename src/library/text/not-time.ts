import { shown } from "./describe-value.ts";

/** The message for a property of a flight that is not a valid time. */
export function notTime(name: string, value: unknown): string {
  return `${name} must be an existing time in UTC, like 2016-12-01T14:51:52Z or 2016-12-01, not ${shown(value)}`;
}
