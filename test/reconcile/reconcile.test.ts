import { describe, expect, it } from "vitest";
import { compareMasses } from "../../src/compiler/reconcile/compare/masses.ts";
import { compareTimes } from "../../src/compiler/reconcile/compare/times.ts";
import { reconcile } from "../../src/compiler/reconcile/reconcile.ts";
import { compileInvented } from "../support/invented.ts";
import {
  launchLog,
  linesOf,
  mule3,
  readerOf,
  reconcileText,
  recordOf,
  satelliteCatalogue,
  theirFlight,
} from "./support/catalogues.ts";

const record = recordOf(compileInvented().catalog);

async function differencesIn(text: string): Promise<string[][]> {
  const { differences, findings } = await reconcileText(record, text);
  expect(findings).toEqual([]);
  return differences.map(({ flight, field, ours = "-", theirs = "-", is }) => [
    flight,
    field,
    ours,
    theirs,
    is,
  ]);
}

describe("times", () => {
  it.each([
    ["2017-02-22T05:58:33Z", "2017-02-22T05:58:33Z", "same"],
    ["2017-02-22T05:58:33Z", "2017-02-22", "within"],
    ["2017-02-22", "2017-02-22T05:58Z", "more-precise"],
    ["2017-02-22T05:58Z", "2017-02-22T05:58:59Z", "more-precise"],
    ["2017-02-22T05:58:33Z", "2017-02-22T05:58:34Z", "different"],
    ["2017-02-22T05:58Z", "2017-02-22T05:59:00Z", "different"],
    ["2017-02-22T05:58Z", "2017-02-22T05:57:31Z", "more-precise"],
    ["2017-02-22T05:58Z", "2017-02-22T05:57:29Z", "different"],
    ["2017-02-22T05:57:59Z", "2017-02-22T05:58Z", "within"],
    ["2017-02-22T05:58Z", "2017-02-22T05:57Z", "different"],
    ["2017-02", "2017-03-01", "different"],
    ["2016-12-31T23:59Z", "2016-12-31T23:59:60Z", "more-precise"],
  ])("%s and %s: %s", (ours, theirs, comparison) => {
    expect(compareTimes(ours, theirs, false)).toBe(comparison);
  });

  it("contradict a doubtful time only from further away", () => {
    expect(compareTimes("2001-03-23T05:50Z", "2001-03-23T05:59Z", true)).toBe("within");
    expect(compareTimes("2001-03-23T05:30Z", "2001-03-23T05:59Z", true)).toBe("different");
    expect(compareTimes("2001-03-20", "2001-03-23", true)).toBe("within");
    // A disputed value can be in words.
    expect(compareTimes("about noon", "2001-03-23", false)).toBe("different");
  });
});

describe("masses", () => {
  it.each([
    [7279, 7279, "same"],
    [7279, 7280, "within"],
    [7300, 7279, "more-precise"],
    [7000, 6600, "different"],
    [7279, 7281, "different"],
    [2442, 2000, "different"],
  ])("%d kg and %d kg: %s", (ours, theirs, comparison) => {
    expect(compareMasses(ours, theirs, false)).toBe(comparison);
  });

  it("agree with a doubtful mass that is not far away", () => {
    expect(compareMasses(10_500, 10_000, true)).toBe("within");
    expect(compareMasses(12_000, 10_000, true)).toBe("different");
  });
});

describe("reconcile", () => {
  it("finds nothing where a catalogue agrees with the record", async () => {
    expect(await differencesIn(launchLog(mule3))).toEqual([]);
  });

  it.each([
    ["Launch_Date", "2032 Mar  4 0506:08", "launch.time", "contradicts"],
    ["Launch_Date", "2032 Mar  4", "launch.time", "equal within precision"],
    ["Piece", "2032-007B", "identifiers.cospar", "contradicts"],
    ["JCAT", "S70009", "identifiers.satcat", "contradicts"],
    ["PLName", "Mule No. 4", "serial", "contradicts"],
    ["LV_Type", "Wagon 7", "launch.vehicle", "contradicts"],
    ["LV_Type", "Cart", "launch.vehicle", "equal within precision"],
    ["Flight_ID", "A 15000-145", "launch.vehicleSerial", "missing here"],
    ["Launch_Pad", "LC2", "launch.site", "equal within precision"],
    ["Launch_Code", "OF", "outcome", "contradicts"],
  ])("finds one difference if %s is %s", async (column, value, field, is) => {
    const found = await differencesIn(launchLog({ ...mule3, [column]: value }));
    expect(found.map(([, at, , , kind]) => [at, kind])).toEqual([[field, is]]);
  });

  it("finds a flight although one of its keys is wrong, or that of another flight", async () => {
    const found = await differencesIn(launchLog({ ...mule3, Piece: "2030-001A" }));
    expect(found).toEqual([
      ["mule-3", "identifiers.cospar", "2032-007A", "2030-001A", "contradicts"],
    ]);
  });

  it("passes over a namesake with other numbers", async () => {
    const namesake = {
      ...mule3,
      Piece: "2032-044A",
      JCAT: "S70100",
      Launch_Date: "2031 Jan  1",
    };
    expect(await differencesIn(launchLog(mule3, namesake))).toEqual([]);
  });

  it.each([
    [[], "the file describes no flight"],
    [["Ox 1"], "the flight in this file is not in the record"],
    [["Ox 1", "Ox 2"], "none of the 2 flights in this file is in the record"],
  ])("says of a file with the flights %j that %s", async (names, message) => {
    const rows = names.map((Name) => ({ Name, JCAT: "S1", LDate: "2030 Jan 10" }));
    const { findings } = await reconcileText(record, satelliteCatalogue(...rows));
    expect(findings).toMatchObject([
      { rule: "no-flight", severity: "warning", line: 1, column: 1, message },
    ]);
  });

  it.each([
    ["\r\n", "\uFEFF"],
    ["\r", ""],
    ["\n", "\uFEFF"],
  ])("reads lines that end with %j after %j, and counts them as editors do", async (end, mark) => {
    const text = `${mark}${launchLog({ ...mule3, Launch_Date: "4 March 2032" }).replaceAll("\n", end)}`;
    const { findings, matched } = await reconcileText(record, text);
    expect(matched).toBe(1);
    expect(findings).toMatchObject([{ rule: "catalogue-input", line: 3, column: 10 }]);
    const article = `${mark}{{Infobox spaceflight\n| name = Mule 3\n| launch_date = soon\n}}\n`;
    const read = await reconcileText(record, article.replaceAll("\n", end));
    expect(read.findings).toMatchObject([{ rule: "catalogue-input", line: 3, column: 17 }]);
  });

  it("says what the file lacks and states of other flights", async () => {
    const text = launchLog(mule3, {
      Name: "Mule 1",
      Piece: "2030-001A",
      JCAT: "S70001",
      LV_Type: "Cart 2.1",
    });
    expect(await differencesIn(text)).toEqual([
      ["mule-1", "launch.site", "Meadow 1", "-", "missing there"],
      ["mule-1", "launch.time", "2030-01-10T08:00:00Z", "-", "missing there"],
      ["mule-1", "serial", "1", "-", "missing there"],
    ]);
  });

  it("compares the next phase and the end of a flight", async () => {
    const row = { JCAT: "S70001", Piece: "2030-001A", Name: "Mule 1", LDate: "2030 Jan 10" };
    const docked = satelliteCatalogue({ ...row, DDate: "2030 Jan 12 1001", Status: "DK" });
    expect(await differencesIn(docked)).toContainEqual([
      "mule-1",
      "stays[0].from",
      "2030-01-12T10:00Z",
      "2030-01-12T10:01Z",
      "contradicts",
    ]);
    const end = [
      "#JCAT\tPiece\tName\tLDate\tTDate",
      "S70001\t2030-001A\tMule 1\t-\t2030 Apr  3 1000",
      "",
    ];
    expect(await differencesIn(end.join("\n"))).toEqual([
      ["mule-1", "end.reentry", "2030-04-03", "2030-04-03T10:00Z", "more precise there"],
    ]);
  });

  it("does not report again what the record has as disputed", async () => {
    const row = {
      Name: "Mule 1",
      Piece: "2030-001A",
      JCAT: "S70001",
      Launch_Date: "2030 Jan 10 0801",
    };
    expect(await differencesIn(launchLog(row))).toEqual([]);
  });

  it("finds a flight that continues a series, and no other ship of the name", async () => {
    const next = {
      ...mule3,
      Piece: "2033-001A",
      JCAT: "S70020",
      Launch_Date: "2033 Jan  2 0304",
      PLName: "Mule No. 4",
    };
    const found = await reconcileText(
      record,
      launchLog({ ...next, Name: "Mule 4" }, { ...next, Name: "Mule Deluxe" }),
    );
    expect(found.newFlights).toMatchObject([
      { id: "mule-4", name: "Mule 4", launched: "2033-01-02T03:04Z" },
    ]);
    expect(
      found.differences.map(({ flight, field, theirs }) => [flight, field, theirs]),
    ).toContainEqual(["mule-4", "flight", "Mule 4"]);
    // An older one with a higher number went elsewhere.
    const older = launchLog({ ...next, Name: "Mule 9", Launch_Date: "2029 Jan  1" });
    expect((await reconcileText(record, older)).newFlights).toEqual([]);
  });

  it("reports input that it can't read, and what can't be compared", async () => {
    const unknown = await reconcileText(record, "# A page\n", "page.md");
    expect(unknown.findings).toMatchObject([
      { path: "page.md", line: 1, column: 1, severity: "error" },
    ]);
    const bytes = await reconcileText(
      record,
      launchLog({ ...mule3, LTCite: "x", Name: "M\uFFFDle" }),
    );
    expect(bytes.findings).toMatchObject([
      { line: 3, severity: "error", message: "this is not UTF-8; download the file again" },
    ]);
    const flight = theirFlight({ satcat: 70003 }, { "launch.vehicle": "Q555", weather: "fine" });
    const incomparable = await reconcile(
      record,
      [{ path: "a", lines: linesOf("") }],
      [readerOf([flight])],
    );
    expect(incomparable.findings.map(({ severity }) => severity)).toEqual(["info", "info"]);
    expect(incomparable.differences).toEqual([]);
  });

  it("streams: of 70,000 rows, it reads only the beginning ahead", async () => {
    let pulled = 0;
    const most: number[] = [];
    async function* rows() {
      const [header = "", updated = ""] = launchLog().split("\n");
      yield header;
      yield updated;
      for (pulled = 1; pulled <= 70_000; pulled++) {
        const number = 100_000 + pulled;
        const own = launchLog(
          pulled % 35_000 === 0
            ? mule3
            : {
                ...mule3,
                Name: `Sheep ${pulled}`,
                Piece: "2031-001A",
                JCAT: `S${number}`,
                PLName: "Sheep",
              },
        ).split("\n")[2] as string;
        yield own;
      }
      yield "";
    }
    const { gcat } = await import("../../src/compiler/reconcile/readers/gcat.ts");
    let read = 0;
    const counting = {
      ...gcat,
      async *read(lines: AsyncIterable<string>) {
        for await (const one of gcat.read(lines)) {
          read++;
          most.push(pulled - read);
          yield one;
        }
      },
    };
    const found = await reconcile(record, [{ path: "log.tsv", lines: rows() }], [counting]);
    expect(read).toBe(70_000);
    expect(found).toMatchObject({ matched: 2, differences: [], findings: [], newFlights: [] });
    // The beginning by which the format is recognized.
    expect(most.reduce((a, b) => Math.max(a, b))).toBeLessThan(1000);
  });
});
