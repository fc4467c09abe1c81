/**
 * A time in UTC that exists: checks days of months, leap years, and a leap second only at the end of June
 * or December. The pattern is also in the JSON Schema, so it uses nothing that only some languages
 * support: no look-ahead, no named group, and no `\d`, which can match the digits of any script.
 */
export const TIME =
  /^([0-9]{4}(-(0[1-9]|1[0-2]))?|([0-9]{4}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,3})?)?Z)?|[0-9]{4}-(06-30|12-31)T23:59:60(\.[0-9]{1,3})?Z)$/;

/** Whether a value is an existing time in UTC, in ISO 8601. */
export function isTime(value: unknown): value is string {
  return typeof value === "string" && TIME.test(value);
}
