import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TheirFlight } from "../../src/compiler/reconcile/model.ts";
import { gcat } from "../../src/compiler/reconcile/readers/gcat.ts";
import { vagueDate } from "../../src/compiler/reconcile/readers/vague-date.ts";
import { launchLog, mule3, readGcat, satelliteCatalogue } from "./support/catalogues.ts";

const fixture = (name: string) => readFileSync(`test/reconcile/fixtures/${name}.tsv`, "utf8");

async function flightsOf(text: string): Promise<TheirFlight[]> {
  const all = await readGcat(text);
  return all.filter((read) => "keys" in read);
}

async function problemsOf(text: string): Promise<string[]> {
  return (await readGcat(text)).flatMap((read) =>
    "message" in read ? [`${read.place.line}:${read.place.column} ${read.message}`] : [],
  );
}

const valuesOf = ({ facts }: TheirFlight) =>
  Object.fromEntries(facts.map(({ field, value }) => [field, value]));

describe("a date of GCAT", () => {
  it.each([
    ["1957 Oct  4 1928:34", "1957-10-04T19:28:34Z"],
    ["2017 Feb 24 0830", "2017-02-24T08:30Z"],
    ["2016 Jun  8 2355:57.3456", "2016-06-08T23:55:57.345Z"],
    ["2016 Dec 31 2359:60", "2016-12-31T23:59:60Z"],
    ["2017 Feb  5", "2017-02-05"],
    ["2017 Feb", "2017-02"],
    ["2017", "2017"],
  ])("%s is %s", (written, time) => {
    expect(vagueDate(written)).toEqual({ time, isVague: false });
    expect(vagueDate(`${written}?`)).toEqual({ time, isVague: true });
  });

  it.each(["-", "*", "", "2016 Q2", "2010s?", "20C", "2016 Jun  8 23h", "2016 Jun  8.98"])(
    "%s is none that the record can hold",
    (written) => {
      expect(vagueDate(written)).toBe("none");
    },
  );

  it.each(["2017 Fbe  5", "2017 Feb 5 25:00", "17 Feb 2017", "2017 Feb  5 2460", "yesterday"])(
    "%s is malformed",
    (written) => {
      expect(vagueDate(written)).toBe("malformed");
    },
  );
});

describe("the tables of GCAT", () => {
  it("are recognized by the first column of their header", () => {
    for (const name of ["launchlog", "satcat", "psatcat"]) {
      expect(gcat.recognizes(fixture(name)), name).toBe(true);
    }
    for (const text of ["", "# A page", "{}", "JCAT\tPiece"])
      expect(gcat.recognizes(text)).toBe(false);
  });

  it("give the launches of a launch log, with the numbers of ship and rocket", async () => {
    const flights = await flightsOf(fixture("launchlog"));
    // Neither what is attached to another object, nor a rocket or a part.
    expect(flights.map(({ keys }) => keys.name)).toEqual([
      "Flock 3p-72",
      "Dragon CRS-10",
      "Progress MS-05",
      "Baumanets-2",
      "Dragon CRS-13",
      "Soyuz MS-07",
    ]);
    expect(valuesOf(flights[2] as TheirFlight)).toEqual({
      "identifiers.cospar": "2017-010A",
      "identifiers.satcat": 42056,
      serial: "435",
      "launch.time": "2017-02-22T05:58:33Z",
      "launch.vehicle": "Soyuz-U-PVB",
      "launch.vehicleSerial": "T15000-145",
      "launch.site": "Baikonur LC1",
    });
    expect(valuesOf(flights[4] as TheirFlight)).toMatchObject({
      serial: "C108",
      "launch.vehicleSerial": "B1035.2",
      "launch.site": "Cape Canaveral LC40",
    });
    expect(valuesOf(flights[3] as TheirFlight)).toMatchObject({ outcome: "failure" });
    expect(flights[2]?.facts.find(({ field }) => field === "launch.vehicle")?.place).toEqual({
      line: 5,
      column: 112,
    });
  });

  it("give masses and the next phase of a catalogue of satellites", async () => {
    const [, dragon, progress] = await flightsOf(fixture("satcat"));
    expect(valuesOf(dragon as TheirFlight)).toMatchObject({
      "launch.mass": 10000,
      "stays[0].captured": "2017-02-23T10:44Z",
    });
    expect(valuesOf(progress as TheirFlight)).toMatchObject({
      "launch.mass": 7279,
      "stays[0].from": "2017-02-24T08:30Z",
    });
  });

  it("give the end of flights of a catalogue of payloads", async () => {
    const ends = (await flightsOf(fixture("psatcat"))).map(({ facts }) => facts.at(-1));
    expect(ends.map((fact) => [fact?.field, fact?.value])).toEqual([
      ["end", "2017-04-10T11:20Z"],
      ["end", "2017-02-05"],
      ["launch.time", "2016-12-07"],
      ["end", "2018-04-26"],
      ["end", "2018-01-13T15:37Z"],
      ["end", "2018-06-03T12:39Z"],
    ]);
  });

  it("keep the marks of doubt", async () => {
    const [flight] = await flightsOf(
      satelliteCatalogue({
        JCAT: "S1",
        Name: "Mule 1",
        LDate: "2030 Jan 10?",
        TotMass: "7000",
        TotFlag: "?",
      }),
    );
    expect(flight?.facts.map(({ field, isVague }) => [field, isVague])).toEqual([
      ["identifiers.satcat", undefined],
      ["launch.time", true],
      ["launch.mass", true],
    ]);
  });

  it("report values that are not of the form of their column, at their places", async () => {
    const text = launchLog({ ...mule3, Launch_Date: "4 March 2032" }, { ...mule3, JCAT: "70003" });
    expect(await problemsOf(text)).toEqual([
      '3:10 "4 March 2032" is not a date of GCAT; Launch_Date is written like 2017 Feb 22 0558:33',
      '4:60 "70003" is not a catalogue number; JCAT is written like S42056',
    ]);
    expect(await problemsOf(launchLog({ ...mule3, Launch_Date: "2032 Feb 31" }))).toHaveLength(1);
    expect(await problemsOf(satelliteCatalogue({ JCAT: "S1", TotMass: "7 t" }))).toEqual([
      '3:18 "7 t" is not a mass; TotMass is a number of kilograms',
    ]);
    expect(await problemsOf("#JCAT\tName\n")).toEqual([
      "1:1 the header lacks Piece, LDate; download the file again",
    ]);
    expect(await problemsOf("#JCAT\tPiece\tName\tLDate\tName\nS1\t-\t-\t-\t-\n")).toEqual([
      "1:1 the header names Name more than once; download the file again",
    ]);
  });

  it("report a file that was cut anywhere but between two lines", async () => {
    const text = fixture("launchlog");
    const header = text.indexOf("\n") + 1;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: header + 1, max: text.length - 1 }), async (end) => {
        fc.pre(text[end - 1] !== "\n");
        expect(await problemsOf(text.slice(0, end))).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("report a row that lost or gained a column", async () => {
    const [header = "", updated = "", ...rows] = launchLog(mule3, mule3).split("\n");
    const [first = "", ...rest] = rows;
    for (const broken of [first.replace("\t", " "), `${first}\t`]) {
      const problems = await problemsOf([header, updated, broken, ...rest].join("\n"));
      expect(problems).toEqual([
        expect.stringMatching(/^3:\d+ this row has 1[13] columns, the header 12/),
      ]);
    }
    // A row that is too short is reported where it ends.
    expect(await problemsOf([header, "S1", ""].join("\n"))).toEqual([
      "2:3 this row has 1 columns, the header 12; download the file again",
    ]);
  });
});
