import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareStart, isBefore } from "../../src/library/catalog/is-before.ts";
import { toUtc } from "../../src/time/offset.ts";
import { isTime } from "../../src/time/time.ts";

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

const wanted =
  "a time is a Date, or ISO 8601 like 2016, 2016-12-01, 2016-12-01T14:51:52Z or 2016-12-01T17:51+03:00";

describe("a time is one of the calendar", () => {
  it.each([
    ...[
      "2016-1",
      "2016-12-01T14Z",
      "2016-12-01T14:51",
      "x2016",
      "2016x",
      "2016-12-01T14:51:5Z",
      "",
    ],
    ...["2016-13", "2016-00", "2016-13-45", "2020-99"],
    ...["2016-01-00", "2016-01-32", "2016-04-31", "1978-02-30", "2015-02-29", "1900-02-29"],
    ...["2016-12-01T24:00Z", "2016-12-01T25:61Z", "2016-12-01T14:60Z", "2016-12-01T14:51:61Z"],
    ...["2016-12-01T14:51:60Z", "2016-12-30T23:59:60Z", "2016-03-31T23:59:60Z"],
    ...["2016-12-31T23:58:60Z", "2016-12-31T22:59:60Z"],
    ...["2016-12-01T14:51:52.Z", "2016-12-01T14:51:52.0001Z", "2016-12-01T14:51.5Z"],
    ...["2016\n", "2016-12-01T14:51Z\n", " 2016", "\u0662\u0660\u0661\u0666", "２０１６"],
    ...["2016-12-01 14:51Z", "2016-12-01t14:51z", "20161201", "+002016-12-01", "-000001-01-01"],
    ...["2016-12-01T14:51+3:00", "2016-12-01T14:51+0300", "2016-12-01T14:51+03", "2016+03:00"],
    ...["2016-12-01T14:51+24:00", "2016-12-01T14:51+03:60", "2016-12-01T14:60+03:00"],
    ...["2016-02-30T14:51+03:00", "2016-12-01+03:00", "2016-12-01T24:00+03:00"],
    ...["0000-01-01T00:00+03:00", "9999-12-31T23:59-03:00", "2016-12-01T14:51Z+03:00"],
    ...["2016-12-31T23:59:60+03:00", "2017-01-01T02:59:60+02:00"],
  ])("and %j is not", (text) => {
    const mistake = new TypeError(`${wanted}, not ${JSON.stringify(text)}`);
    expect(() => isBefore(text, "2016")).toThrow(mistake);
    expect(() => isBefore("2016", text)).toThrow(mistake);
  });

  it.each([
    ...["0000-02-29", "2000-02-29", "2024-02-29", "2016-02-29T00:00Z", "9999-12-31T23:59:59.999Z"],
    ...["2016-12-31T23:59:60Z", "1972-06-30T23:59:60.5Z"],
  ])("and %s is", (text) => expect(isBefore(text, text)).toBe(false));

  it("as the calendar of JavaScript has it", () => {
    const two = (most: number) =>
      fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, "0"));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, "0")),
        ...([two(13), two(32), two(25), two(61), two(59)] as const),
        (year, month, day, hour, minute, second) => {
          const text = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
          const moment = new Date(text);
          const isReal =
            !Number.isNaN(moment.getTime()) && moment.toISOString() === text.replace("Z", ".000Z");
          expect(isTime(text), text).toBe(isReal);
          expect(isTime(text.slice(0, 16).concat("Z")), text).toBe(isReal);
        },
      ),
      { numRuns: 3000 },
    );
    for (let moment = Date.UTC(1895, 0); moment < Date.UTC(2105, 0); moment += 86_400_000) {
      const day = new Date(moment).toISOString().slice(0, 10);
      if (!isTime(day)) expect.fail(day);
    }
  });
});

describe("a leap second", () => {
  const leap = "2016-12-31T23:59:60Z";

  it.each(["2016-12-31T23:59:59Z", "2016-12-31T23:59:59.999Z", "2016-12-31T23:58Z"])(
    "is after %s",
    (time) => expect([isBefore(time, leap), isBefore(leap, time)]).toEqual([true, false]),
  );
  it.each(["2017", "2017-01-01T00:00:00Z", "2017-01-01T00:00:00.000Z"])("is before %s", (time) =>
    expect([isBefore(time, leap), isBefore(leap, time)]).toEqual([false, true]),
  );
  it.each(["2016", "2016-12", "2016-12-31", "2016-12-31T23:59Z", "2016-12-31T23:59:60.25Z"])(
    "is within %s, or that within it",
    (time) => expect([isBefore(time, leap), isBefore(leap, time)]).toEqual([false, false]),
  );
  it("has parts in their order", () => {
    expect(isBefore("1969-06-30T23:59:60.2Z", "1969-06-30T23:59:60.3Z")).toBe(true);
    expect(isBefore("2016-12-31T23:59:60.3Z", "2016-12-31T23:59:60.2Z")).toBe(false);
  });
});

it.each([
  ["2016-12-01T14:51:52.9Z", "2016-12-01T14:51:52.95Z", "2016-12-01T14:51:53Z"],
  ["2016-12-01T14:51:52.95Z", "2016-12-01T14:51:52.959Z", "2016-12-01T14:51:52.96Z"],
  ["2016-12-01T14:51:52.959Z", "2016-12-01T14:51:52.959Z", "2016-12-01T14:51:52.960Z"],
])("%s lasts as long as its decimals say", (time, within, after) => {
  expect([isBefore(time, within), isBefore(within, time)]).toEqual([false, false]);
  expect([isBefore(time, after), isBefore(after, time)]).toEqual([true, false]);
});

it("the first century is not the twentieth", () => {
  expect(isBefore("0050", "1949")).toBe(true);
  expect(isBefore("0099-12-31", "0100")).toBe(true);
});

describe("a time with an offset is the same in UTC", () => {
  it.each([
    ["2021-07-26T03:00+03:00", "2021-07-26T00:00Z"],
    ["2021-07-26T02:59:30+03:00", "2021-07-25T23:59:30Z"],
    ["2021-07-25T19:15:30.5-04:45", "2021-07-26T00:00:30.5Z"],
    ["2021-07-26T00:00:30.123+00:00", "2021-07-26T00:00:30.123Z"],
    ["2020-03-01T01:00+03:00", "2020-02-29T22:00Z"],
    ["2017-01-01T02:59:60+03:00", "2016-12-31T23:59:60Z"],
    ["2016-12-31T20:59:60.25-03:00", "2016-12-31T23:59:60.25Z"],
    ["0001-01-01T00:00+03:00", "0000-12-31T21:00Z"],
  ])("%s: %s", (local, utc) => {
    expect(toUtc(local)).toBe(utc);
    expect(toUtc(utc)).toBe(utc);
    expect([isBefore(local, utc), isBefore(utc, local)]).toEqual([false, false]);
  });

  it("whatever the moment and the offset", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("0001-01-02"), max: new Date("9999-12-30"), noInvalidDate: true }),
        fc.integer({ min: -1439, max: 1439 }),
        (moment, offset) => {
          const two = (number: number) => String(number).padStart(2, "0");
          const clock = `${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
          const local = new Date(moment.getTime() + offset * 60_000).toISOString();
          const written = `${local.slice(0, -1)}${offset < 0 ? "-" : "+"}${clock}`;
          expect(toUtc(written)).toBe(moment.toISOString());
        },
      ),
    );
  });
});

describe("a Date is the millisecond that it holds", () => {
  const date = new Date("2016-12-01T14:51:52.500Z");

  it("whatever realm it comes from", () => {
    const foreign: Date = runInNewContext("new Date('2016-12-01T14:51:52.500Z')");
    expect(foreign instanceof Date).toBe(false);
    for (const given of [date, foreign]) {
      expect(isBefore("2016-12-01T14:51:52.499Z", given)).toBe(true);
      expect(isBefore(given, "2016-12-01T14:51:52.501Z")).toBe(true);
      expect(isBefore(given, "2016-12-01T14:51:52Z")).toBe(false);
      expect(isBefore("2016-12-01T14:51:52Z", given)).toBe(false);
    }
  });

  it.each([
    [new Date(Number.NaN), "an invalid Date"],
    [new Date(Date.UTC(10_000, 0)), '"+010000-01-01T00:00:00.000Z"'],
    [new Date(Date.UTC(-1, 0)), '"-000001-01-01T00:00:00.000Z"'],
    [date.getTime(), String(date.getTime())],
    [{}, "an object"],
  ])("%# and not another", (given, shown) => {
    expect(() => isBefore(given as Date, "2016")).toThrow(new TypeError(`${wanted}, not ${shown}`));
  });
});
