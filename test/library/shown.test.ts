import { isBefore } from "resupply";
import { describe, expect, it } from "vitest";

describe("an error names a value that is no time, whatever it is:", () => {
  it.each<[value: unknown, shown: string]>([
    ["now", '"now"'],
    [`"${"x".repeat(100)}`, `"\\"${"x".repeat(79)}"`],
    [4, "4"],
    [10n, "10"],
    [null, "null"],
    [undefined, "undefined"],
    [Object.create(null), "an object"],
    [["2016"], "an object"],
    [() => "2016", "a function"],
    [Symbol("2016"), "a symbol"],
  ])("%# as %s", (value, shown) => {
    expect(() => isBefore(value as string, "2016")).toThrow(
      new TypeError(
        `a time must be a Date or ISO 8601, like 2016, 2016-12-01, 2016-12-01T14:51:52Z or 2016-12-01T17:51+03:00, not ${shown}`,
      ),
    );
  });
});
