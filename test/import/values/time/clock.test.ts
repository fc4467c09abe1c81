import { describe, expect, it } from "vitest";
import { alsoInUtc, clocksIn } from "../../../../src/compiler/import/values/time/clock.ts";

describe("a clock", () => {
  it.each([
    ["14:51 UTC", 14 * 60 + 51, undefined, 0],
    ["14:51:07Z", 14 * 60 + 51, ":07", 0],
    ["14:51:07.50 UTC", 14 * 60 + 51, ":07.50", 0],
    ["12:00 am UTC", 0, undefined, 0],
    ["12:00 p.m. UTC", 12 * 60, undefined, 0],
    ["1:05 PM EDT", 13 * 60 + 5, undefined, -240],
    ["14:51 UTC+3", 14 * 60 + 51, undefined, 180],
    ["14:51 -03:30", 14 * 60 + 51, undefined, -210],
    ["14:51 JST", 14 * 60 + 51, undefined, 540],
    ["14:51 China Standard Time", 14 * 60 + 51, undefined, 480],
    ["14:51 CEST", 14 * 60 + 51, undefined, 120],
    ["14:51", 14 * 60 + 51, undefined, undefined],
    ["14:51 local time", 14 * 60 + 51, undefined, undefined],
    ["14:51 МСК", 14 * 60 + 51, undefined, undefined],
  ])("%s", (text, minutes, seconds, offset) => {
    const [clock, ...others] = clocksIn(text);
    expect(others).toEqual([]);
    expect(clock).toMatchObject({ from: 0, to: text.length, minutes });
    expect(clock?.seconds).toBe(seconds);
    expect(clock?.offset).toBe(offset);
  });

  it("says whether it is of Moscow", () => {
    expect(clocksIn("17:51 MSK").map(({ isOfMoscow }) => isOfMoscow)).toEqual([true]);
    expect(clocksIn("17:51 CET").map(({ isOfMoscow }) => isOfMoscow)).toEqual([false]);
  });

  it.each(["14:5", "1:2:3", "14:61", "ratio 3", ""])("is not in %j", (text) => {
    expect(clocksIn(text)).toEqual([]);
  });

  it("has no zone that another word begins", () => {
    expect(clocksIn("14:51h")).toStrictEqual([
      { from: 0, to: 5, minutes: 14 * 60 + 51, isOfMoscow: false },
    ]);
  });

  it.each([
    ["(14:51 UTC)", "(14:51 UTC"],
    ["14:51 (UTC at last", "14:51 (UTC"],
  ])("leaves a bracket alone that is around more: %s", (text, part) => {
    expect(clocksIn(text).map(({ to }) => text.slice(0, to))).toEqual([part]);
  });

  it("takes the bracket in which its zone is", () => {
    expect(clocksIn("14:51 (UTC) at last").map(({ to }) => to)).toEqual(["14:51 (UTC)".length]);
  });
});

describe("two clocks", () => {
  const second = (text: string) => {
    const clocks = clocksIn(text);
    const [first] = clocks;
    return first && alsoInUtc(text, first, clocks)?.minutes;
  };

  it.each([
    ["11:17 EST (16:17 UTC)", 16 * 60 + 17],
    ["17:51 MSK / 14:51 UTC", 14 * 60 + 51],
    ["17:51 local, 14:21 UTC", 14 * 60 + 21],
    ["14:51 UTC (17:51 MSK)", 17 * 60 + 51],
    ["23:51 EST (2 December, 04:51 UTC)", 4 * 60 + 51],
  ])("give one time: %s", (text, minutes) => {
    expect(second(text)).toBe(minutes);
  });

  it.each([
    "11:17 EST (16:18 UTC)",
    "11:17 EST (16:47 UTC)",
    "14:51 UTC (17:52 MSK)",
    "17:51 MSK / 14:52 UTC",
    "docked 11:17 EST, hatch opened at 16:17 UTC",
    "11:17 EST",
  ])("give two: %s", (text) => {
    expect(second(text)).toBeUndefined();
  });
});
