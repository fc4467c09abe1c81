import { describe, expect, it } from "vitest";
import { findTime } from "../../../../src/compiler/import/values/time/date.ts";

describe("a date", () => {
  it.each([
    ["2016-12-01", "2016-12-01"],
    ["2016/12/01", "2016-12-01"],
    ["2016.12.1", "2016-12-01"],
    ["2016-12", "2016-12"],
    ["2016", "2016"],
    ["1 December 2016", "2016-12-01"],
    ["1 Dec. 2016", "2016-12-01"],
    ["1st of December, 2016", "2016-12-01"],
    ["Thursday, 1 December 2016", "2016-12-01"],
    ["December 1, 2016", "2016-12-01"],
    ["December 1st 2016", "2016-12-01"],
    ["2016 December 1", "2016-12-01"],
    ["2016 Dec", "2016-12"],
    ["2016 May", "2016-05"],
    ["2016–12–01", "2016-12-01"],
    ["2016‑12‑01", "2016-12-01"],
    ["2016−12−01", "2016-12-01"],
    ["1 st of December 2016", "2016-12-01"],
    ["December 2016", "2016-12"],
    ["Sept 2016", "2016-09"],
    ["1. Dezember 2016", "2016-12-01"],
    ["3. März 2016", "2016-03-03"],
    ["1 décembre 2016", "2016-12-01"],
    ["1er août 2016", "2016-08-01"],
    ["1 de diciembre de 2016", "2016-12-01"],
    ["1º dicembre 2016", "2016-12-01"],
    ["1 декабря 2016 года", "2016-12-01"],
    ["май 2016 г.", "2016-05"],
    ["2016年12月1日", "2016-12-01"],
    ["2016 年 12 月", "2016-12"],
    ["13/12/2016", "2016-12-13"],
    ["12/13/2016", "2016-12-13"],
    ["12.12.2016", "2016-12-12"],
    ["29 February 2016", "2016-02-29"],
    [`2016-12-01${" ".repeat(300)}`, "2016-12-01"],
  ])("%s is %s", (text, time) => {
    expect(findTime(text)).toEqual({
      time,
      rest: expect.stringMatching(/^\s*$/),
      isApproximate: false,
    });
  });

  it.each([
    ["about March 2017", "2017-03"],
    ["c. 1985", "1985"],
    ["no earlier than 2031-05-06", "2031-05-06"],
    ["planned for 6 May 2031", "2031-05-06"],
    ["before 2031", "2031"],
    ["1984 Dec 5?", "1984-12-05"],
    ["5? December 1984", "1984-12-05"],
    ["1965 Mar?", "1965-03"],
    ["1984?", "1984"],
    ["2001 Mar 23 0559?", "2001-03-23T05:59Z"],
    ["ca. 1984", "1984"],
    ["~1984", "1984"],
    ["≈ 1984", "1984"],
    ["≥ 1984", "1984"],
    ["> 1984", "1984"],
    ["est. 1984", "1984"],
    ["early 1984", "1984"],
    ["mid-March 1984", "1984-03"],
    ["on or about 5 December 1984", "1984-12-05"],
    ["5 December 1984 (approx.)", "1984-12-05"],
    ["5 December 1984, possibly", "1984-12-05"],
    ["5 December 1984 or later", "1984-12-05"],
    ["probably 5 December 1984", "1984-12-05"],
    ["NET 1984", "1984"],
    ["5 December 1984, about 14:51 UTC", "1984-12-05T14:51Z"],
    ["5 December 1984 14:51 UTC ± 5 min", "1984-12-05T14:51Z"],
  ])("is a bound or a guess: %s", (text, time) => {
    expect(findTime(text)).toMatchObject({ time, isApproximate: true });
  });

  it.each([
    ["01/12/2016", "ambiguous"],
    ["1.12.2016", "ambiguous"],
    ["12/01/2016", "ambiguous"],
    [`${" ".repeat(300)}2016-12-01`, "none"],
    ["9-12 March 2020", "range"],
    ["9 and 12 March 2020", "range"],
    ["March 9 – April 7, 2020", "range"],
    ["30 February 2016", "unreal"],
    ["29 February 2017", "unreal"],
    ["2016-13-01", "unreal"],
    ["13/13/2016", "unreal"],
    ["2016-12-05 (01/12/2016)", "several"],
    ["2016-1-5 (01/12/2016)", "several"],
    ["2016-12-01, 9-12 March 2020", "several"],
    ["delayed from 2016-11-30 to 2016-12-01", "several"],
    ["30 November 2016 (delayed to 1 December 2016)", "several"],
    ["30 November 2016 (delayed to March 2017)", "several"],
    ["2016-12-01 - 2016-12-03", "several"],
    ["2016-12-01 or December 2017", "several"],
    ["2016-12-01 – 03", "several"],
    ["2016-12-01/03", "several"],
    ["30 or 2016-12-01", "several"],
    ["2016–2017", "several"],
    ["2016–17", "several"],
    ["2016 or 2017", "several"],
    ["2016/17", "several"],
    ["2016-17", "unreal"],
    ["1–5 December 2016", "range"],
    ["1‒5 December 2016", "range"],
    ["1970 Q2", "vague"],
    ["Q2 1970", "vague"],
    ["second quarter of 1970", "vague"],
    ["summer 1970", "vague"],
    ["1980s", "vague"],
    ["the 1980s?", "vague"],
    ["1984 Dec 5.3", "vague"],
    ["1984 Dec 5 22h", "vague"],
    ["not 2016-12-01", "denied"],
    ["−2016-12-01", "none"],
    ["+2016", "none"],
    ["in the morning", "none"],
    ["flight 3041", "none"],
    ["1 December 1451", "none"],
    ["20161201", "none"],
    ["", "none"],
  ] as const)("is not taken: %s is %s", (text, problem) => {
    expect(findTime(text)).toEqual({ problem });
  });

  it.each([
    ["1 December 2016 from pad 1", "from pad 1"],
    ["launched 1 December 2016", "launched"],
    ["2016-12-01 (Thursday)", "(Thursday)"],
    ["2016-12-01(T1)", "(T1)"],
    ["2016-12-01 (01/12/2016)", "(01/12/2016)"],
    ["2016-12-01 (1 December 2016)", "( )"],
    ["2016-12-01, the first since 2011", ", the first since 2011"],
    ["2016-12-01 with 2000 kg", "with 2000 kg"],
    ["December 2016, 14:51 UTC", ", 14:51 UTC"],
    ["1 December 2016 at 14:51 UTC from pad 1", "at   from pad 1"],
    ["1 December 2016 17:51 MSK (14:51 UTC)", ""],
    ["1 December 2016 17:51 MSK / 14:51 UTC, hay", ", hay"],
    ["1 December 2016 14:51 UTC", ""],
  ])("leaves the rest of the text: %s", (text, rest) => {
    const found = findTime(text);
    expect("rest" in found && found.rest.trim()).toBe(rest);
  });
});

describe("a time of day", () => {
  it.each([
    ["2016-12-01T14:51:52Z", "2016-12-01T14:51:52Z"],
    ["2016-12-01T14:51Z", "2016-12-01T14:51Z"],
    ["2016 Dec  1 1451:52", "2016-12-01T14:51:52Z"],
    ["1957 Oct 4 1928:34", "1957-10-04T19:28:34Z"],
    ["1957 Oct 4 1928:34.5", "1957-10-04T19:28:34.5Z"],
    ["2001 Mar 23 0559", "2001-03-23T05:59Z"],
    ["2016-12-01, 1451 UTC", "2016-12-01T14:51Z"],
    ["2016-12-01T14:51:52.123Z", "2016-12-01T14:51:52.123Z"],
    ["2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z"],
    ["2016-12-01 14:51 (UTC)", "2016-12-01T14:51Z"],
    ["1 December 2016, 14:51:52 GMT", "2016-12-01T14:51:52Z"],
    ["December 1, 2016 at 2:51 p.m. UTC", "2016-12-01T14:51Z"],
    ["1 December 2016 at 12:05 am UTC", "2016-12-01T00:05Z"],
    ["1 December 2016 at 12:05 pm UTC", "2016-12-01T12:05Z"],
    ["2016-12-01T22:30-05:00", "2016-12-02T03:30Z"],
    ["2016-12-01T00:30+05:30", "2016-11-30T19:00Z"],
    ["December 1, 2016 at 9:51 a.m. EST", "2016-12-01T14:51Z"],
    ["10 December 2016 at 00:30 JST", "2016-12-09T15:30Z"],
    ["20 April 2017, 19:41 Beijing time", "2017-04-20T11:41Z"],
    ["1 December 2016, 15:51 CET", "2016-12-01T14:51Z"],
    ["1 December 2016, 17:51 MSK (14:51 UTC)", "2016-12-01T14:51Z"],
    ["1 December 2016, 20:51 local time, 14:51 UTC", "2016-12-01T14:51Z"],
    ["1 December 2016, 17:51 local time (9:51 EST)", "2016-12-01T14:51Z"],
    ["1 December 2016, 23:51 local (2 December, 04:51 UTC)", "2016-12-02T04:51Z"],
    ["2 December 2016, 04:51 local (1 December, 23:51 UTC)", "2016-12-01T23:51Z"],
    ["2016-12-31T23:59:60.5Z", "2016-12-31T23:59:60.5Z"],
  ])("%s is %s", (text, time) => {
    expect(findTime(text)).toMatchObject({ time });
    expect(findTime(text)).not.toHaveProperty("hasNoZone");
  });

  it.each([
    "1 December 2016, 17:51",
    "1 December 2016, 17:51 local time",
    "1 December 2016, 17:51 CST",
    "1 December 2016, 17:51 Moscow time",
    "1 December 2016, 05:00 MSK",
  ])("gives only the day without a known zone: %s", (text) => {
    expect(findTime(text)).toMatchObject({ time: "2016-12-01", hasNoZone: true });
  });

  it.each([
    ["1 December 2016, 02:51 MSK", "zone"],
    ["1 December 2016, 04:59 MSK", "zone"],
    ["1 December 2016, 25:51 UTC", "unreal"],
    ["31 June 2016, 14:51", "unreal"],
    ["2016-12-31T23:59:60+01:00", "unreal"],
    ["9999-12-31T23:30-05:00", "unreal"],
    ["2016-12-01T14:51:61Z", "unreal"],
  ])("is not taken: %s is %s", (text, problem) => {
    expect(findTime(text)).toEqual({ problem });
  });
});
