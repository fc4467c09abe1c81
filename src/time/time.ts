/**
 * A time in UTC, with the calendar: days of months, leap years, and a 60th second only where one can
 * be, at the end of June or December. It is part of the JSON Schema too, and so has nothing that only
 * some languages understand: no look-ahead, no named group, no `\d`, which can be any script's digit.
 */
export const TIME =
  /^([0-9]{4}(-(0[1-9]|1[0-2]))?|([0-9]{4}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,3})?)?Z)?|[0-9]{4}-(06-30|12-31)T23:59:60(\.[0-9]{1,3})?Z)$/;

/** Whether a value is a time in UTC, ISO 8601, of the calendar. */
export function isTime(value: unknown): value is string {
  return typeof value === "string" && TIME.test(value);
}
