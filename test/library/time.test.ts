import { describe, expect, it } from "vitest";
import { compareStart, isBefore } from "../../src/library/time.ts";

describe("a time lasts as long as its precision says", () => {
  it.each([
    [
      "a year",
      "2016",
      "2015-12-31T23:59:59Z",
      "2016-01-01",
      "2016-12-31T23:59:59Z",
      "2017-01-01T00:00Z",
    ],
    ["a month", "2016-02", "2016-01-31", "2016-02-01T00:00Z", "2016-02-29T23:59:59Z", "2016-03-01"],
    ["the last month", "2016-12", "2016-11-30", "2016-12-01", "2016-12-31T23:59Z", "2017-01"],
    [
      "a day",
      "2016-12-01",
      "2016-11-30T23:59:59Z",
      "2016-12-01T00:00:00Z",
      "2016-12-01T23:59:59Z",
      "2016-12-02T00:00Z",
    ],
    [
      "a minute",
      "2016-12-01T14:51Z",
      "2016-12-01T14:50:59Z",
      "2016-12-01T14:51:00Z",
      "2016-12-01T14:51:59Z",
      "2016-12-01T14:52:00Z",
    ],
    [
      "the last minute",
      "2016-12-31T23:59Z",
      "2016-12-31T23:58Z",
      "2016-12-31T23:59:00Z",
      "2016-12-31T23:59:59Z",
      "2017",
    ],
    [
      "a second",
      "2016-12-01T14:51:52Z",
      "2016-12-01T14:51:51Z",
      "2016-12-01T14:51:52.0Z",
      "2016-12-01T14:51:52.9Z",
      "2016-12-01T14:51:53Z",
    ],
  ])("%s: %s", (_name, time, before, first, last, after) => {
    expect([isBefore(before, time), isBefore(time, before)]).toEqual([true, false]);
    expect([isBefore(first, time), isBefore(time, first)]).toEqual([false, false]);
    expect([isBefore(last, time), isBefore(time, last)]).toEqual([false, false]);
    expect([isBefore(time, after), isBefore(after, time)]).toEqual([true, false]);
  });
});

it("the last millisecond of a second is neither before nor after it", () => {
  const [whole, last] = ["2016-12-01T14:51:52Z", "2016-12-01T14:51:52.999Z"];
  expect([isBefore(whole, last), isBefore(last, whole)]).toEqual([false, false]);
});

describe("compareStart", () => {
  it("orders by the first moment that a time can mean", () => {
    const times = ["2017", "2016-12-01T00:01Z", "2016-12-01", "2016-12-01T00:00:30Z", "2016"];
    expect(times.toSorted(compareStart)).toEqual([
      ...["2016", "2016-12-01", "2016-12-01T00:00:30Z", "2016-12-01T00:01Z", "2017"],
    ]);
  });

  it("finds no order between a day and its first minute", () => {
    expect(compareStart("2016-12-01", "2016-12-01T00:00Z")).toBe(0);
  });
});

it.each([
  "2016-1",
  "2016-12-01T14Z",
  "2016-12-01T14:51",
  "x2016",
  "2016x",
  "2016-12-01T14:51:5Z",
  "",
])("%j is no time", (text) => {
  expect(() => isBefore(text, "2016")).toThrow(
    new TypeError(
      `a time is ISO 8601 in UTC, like 2016-12-01T14:51:52Z or 2016-12-01, not ${JSON.stringify(text)}`,
    ),
  );
});
