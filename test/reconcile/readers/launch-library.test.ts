import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { launchLibrary } from "../../../src/compiler/reconcile/readers/launch-library.ts";
import { fixture, jsonLike, misplaced, readText, textAt, valuesOf } from "./reading.ts";

const read = (value: unknown) => readText(launchLibrary, JSON.stringify(value, null, 1));

const launch = {
  name: "Cart | Mule 1",
  status: { abbrev: "Success" },
  net: "2099-01-10T08:09:10Z",
  rocket: { configuration: { name: "Cart 2.1" } },
  pad: { name: "Meadow 1" },
};

describe("the reader of Launch Library", () => {
  it("reads a list of launches of 2.3, without those that are planned", async () => {
    const { flights, problems } = await readText(launchLibrary, fixture("launch-2.3.json"));
    expect(problems).toEqual([]);
    expect(flights).toMatchObject([
      {
        keys: { name: "Progress MS-20" },
        place: { line: 6, column: 5 },
        address: "https://ll.thespacedevs.com/2.3.0/launches/0a1b2c3d-0000-4000-8000-000000000001/",
      },
    ]);
    expect(flights.map(valuesOf)).toEqual([
      {
        "launch.time": "2022-06-03T09:32:54Z",
        "launch.vehicle": "Soyuz 2.1a",
        "launch.site": "31/6, Baikonur Cosmodrome, Republic of Kazakhstan",
        "stays[0].from": "2022-06-03T13:02:03Z",
        "stays[0].to": "2023-02-07",
        "stays[0].port": "Zvezda aft",
        "end.reentry": "2023-02-07T08:37Z",
      },
    ]);
  });

  it("says where each value stands", async () => {
    const text = fixture("launch-2.3.json");
    const [flight] = (await readText(launchLibrary, text)).flights;
    const [time] = flight?.facts ?? [];
    expect(time && textAt(text, time.place)).toBe('"2022-06-03T09:32:54Z",');
  });

  it("reads a flight of a spacecraft of 2.2, its stays in the order of arrival", async () => {
    const { flights, problems } = await readText(launchLibrary, fixture("flight-2.2.json"));
    expect(problems).toEqual([]);
    expect(flights).toMatchObject([{ keys: { name: "Dragon CRS-99" } }]);
    expect(flights.map(valuesOf)).toEqual([
      {
        "launch.time": "2099-06-01",
        "launch.vehicle": "Falcon 9 Block 5",
        "launch.site": "Launch Complex 39A, Kennedy Space Center, FL, USA",
        "stays[0].from": "2099-06-02T11:12:13Z",
        "stays[0].to": "2099-06-20T00:30Z",
        "stays[0].port": "Harmony forward",
        "stays[1].from": "2099-06-20T01:02Z",
        "stays[1].to": "2099-07-03T04:05:06Z",
        "stays[1].port": "Harmony zenith",
        "end.landing": "2099-07-04T10:20:30Z",
      },
    ]);
  });

  it("reads docking events of 2.2 and 2.3; where it is not said how a flight ended, it has no end", async () => {
    const { flights, problems } = await readText(launchLibrary, fixture("dockings-2.2.json"));
    expect(problems).toEqual([]);
    expect(flights.map(({ keys }) => keys.name)).toEqual(["Progress MS-20", "Mule 1"]);
    expect(flights.map(valuesOf)).toEqual([
      { "stays[0].from": "2022-06-03T13:02:03Z", "stays[0].port": "Zvezda aft" },
      {
        "stays[0].from": "2099-01-02T03:04Z",
        "stays[0].to": "2099-02-03T04:05:06Z",
        "stays[0].port": "Zvezda aft",
      },
    ]);
  });

  it("joins the docking events of one ship", async () => {
    const event = (docking: string) => ({
      docking,
      flight_vehicle: { id: 1, spacecraft: { name: "Mule 1" } },
    });
    const { flights } = await read({
      results: [event("2099-02-01T02:03:04Z"), event("2099-01-01T02:03:04Z")],
    });
    expect(flights.map(valuesOf)).toEqual([
      { "stays[0].from": "2099-01-01T02:03:04Z", "stays[1].from": "2099-02-01T02:03:04Z" },
    ]);
  });

  it("leaves out what is docked but is no ship", async () => {
    const { flights, problems } = await read({
      docking: "2099-01-01T00:00:00Z",
      flight_vehicle_chaser: null,
      space_station_chaser: { name: "Module" },
    });
    expect([flights, problems]).toEqual([[], []]);
  });

  it("reads the short form of a launch", async () => {
    const { flights, problems } = await read([
      { ...launch, rocket: undefined, mission: "Mule 1", pad: "1", location: "Meadow" },
    ]);
    expect(problems).toEqual([]);
    expect(flights.map(valuesOf)).toEqual([
      { "launch.time": "2099-01-10T08:09:10Z", "launch.site": "1, Meadow" },
    ]);
  });

  it("takes a COSPAR designator only where it names the piece", async () => {
    const { flights } = await read([
      { ...launch, launch_designator: "2099-001A" },
      { ...launch, launch_designator: "2099-002" },
    ]);
    expect(flights.map(({ keys }) => keys.cospar)).toEqual(["2099-001A", undefined]);
  });

  it.each([
    [{ name: "Second" }, "2099-01-10T08:09:10Z"],
    [{ name: "Minute" }, "2099-01-10T08:09Z"],
    [{ name: "Hour" }, "2099-01-10"],
    [{ name: "Day" }, "2099-01-10"],
    [{ name: "Month" }, "2099-01"],
    [{ name: "Quarter 1" }, "2099"],
    [{ id: 1, abbrev: "MIN" }, "2099-01-10T08:09Z"],
    [null, "2099-01-10T08:09:10Z"],
  ])("keeps the precision %j", async (net_precision, time) => {
    const { flights } = await read({ ...launch, net_precision });
    expect(flights[0]?.facts[0]?.value).toBe(time);
  });

  it("gives one flight for each of several ships", async () => {
    const craft = (name: string) => ({ spacecraft: { name } });
    const rocket = { spacecraft_stage: [craft("Mule 1"), craft("Mule 2")] };
    const { flights } = await read({ ...launch, rocket });
    expect(flights.map(({ keys }) => keys.name)).toEqual(["Mule 1", "Mule 2"]);
  });

  it("reports once what is wrong for all of them", async () => {
    const craft = (name: string) => ({ spacecraft: { name } });
    const rocket = { spacecraft_stage: [craft("Mule 1"), craft("Mule 2")] };
    const { problems } = await read({ ...launch, rocket, net: "soon" });
    expect(problems).toHaveLength(1);
  });

  it.each(["launch-2.3.json", "flight-2.2.json", "dockings-2.2.json"])(
    "changes one fact where one time in %s is changed",
    async (name) => {
      const text = fixture(name);
      const before = (await readText(launchLibrary, text)).flights.flatMap(({ facts }) => facts);
      for (const found of text.matchAll(
        /(?<="(?:net|docking|departure|mission_end)": "\d{4}-)\d\d/g,
      )) {
        const month = found[0] === "07" ? "08" : "07";
        const changed = `${text.slice(0, found.index)}${month}${text.slice(found.index + 2)}`;
        const { flights, problems } = await readText(launchLibrary, changed);
        const after = flights.flatMap(({ facts }) => facts);
        const lost = before.filter(({ value }) => !after.some((fact) => fact.value === value));
        expect([lost.length <= 1, problems, after.length]).toEqual([true, [], before.length]);
      }
    },
  );

  it.each([
    ["", "the JSON breaks off here; fetch the file again", ""],
    ['{"results": [', "the JSON breaks off here; fetch the file again", ""],
    ["{'net'}", "this is not JSON: unexpected character ''' found; fetch the file again", "'net'}"],
    ['"Mule"', "the file holds a text; it should hold an object or a list of objects", '"Mule"'],
    ["[\n 12]", "[0] is a number, not an object", "12]"],
    ['{"results":\n{}}', "results is an object; it should be a list", "{}}"],
    [
      '{"detail": "Request was throttled."}',
      'Launch Library answers "Request was throttled."; fetch the file again',
      '"Request was throttled."}',
    ],
    [
      '{"id": 1}',
      "this is neither a launch (with `net`), a flight of a spacecraft (`spacecraft`) nor a docking event (`docking`)",
      '{"id": 1}',
    ],
    [
      '{"net": "2099", "name": "Mule 1",\n"status": {"abbrev": "Success"}}',
      '"2099" is not a time in UTC, like 2022-06-03T09:32:16Z',
      '"2099", "name": "Mule 1",',
    ],
    [
      '{"name": "Mule 1", "status": {"abbrev": "Success"},\n"net": 2099}',
      "net is a number; it should be a text",
      "2099}",
    ],
    [
      '{"net": "2099-01-01T00:00:00Z", "name": "Mule 1"}',
      "the launch has no status, so its time can be a plan; it is left out",
      '{"net": "2099-01-01T00:00:00Z", "name": "Mule 1"}',
    ],
    [
      '{"net": "2099-01-01T00:00:00Z", "status": {"abbrev": "Lost"}}',
      'the launch has the unknown status "Lost", so its time can be a plan; it is left out',
      '"Lost"}}',
    ],
    [
      '{"docking": "2099-01-01T00:00:00Z"}',
      "the docking event names no ship",
      '{"docking": "2099-01-01T00:00:00Z"}',
    ],
    ['{"spacecraft": {}}', "the flight has no name", '{"spacecraft": {}}'],
    [
      '{"launch_designator": "first", "net": null, "name": "Mule", "status": {"abbrev": "Success"}}',
      '"first" is not a COSPAR designator, like 2022-059A',
      '"first", "net": null, "name": "Mule", "status": {"abbrev": "Success"}}',
    ],
  ])("reports what is wrong with %j", async (text, message, at) => {
    const { problems } = await readText(launchLibrary, text);
    expect(problems.map((one) => [one.message, textAt(text, one.place)])).toEqual([[message, at]]);
  });

  it("reports JSON that is nested too deeply", async () => {
    const { problems } = await readText(launchLibrary, "[".repeat(200_000));
    expect(problems).toHaveLength(1);
  });

  it("knows its format", () => {
    for (const name of ["launch-2.3.json", "flight-2.2.json", "dockings-2.2.json"]) {
      expect(launchLibrary.recognizes(fixture(name).slice(0, 1000)), name).toBe(true);
    }
    for (const name of ["entities.json", "query.json", "article.wikitext"]) {
      expect(launchLibrary.recognizes(fixture(name).slice(0, 1000)), name).toBe(false);
    }
  });

  it("never throws, whatever the JSON, and places what it says in the file", async () => {
    const value = jsonLike(fixture("launch-2.3.json"));
    await fc.assert(
      fc.asyncProperty(value, fc.boolean(), async (json, isCut) => {
        const whole = JSON.stringify(json, null, 1);
        const text = isCut ? whole.slice(0, whole.length / 2) : whole;
        expect(misplaced(text, await readText(launchLibrary, text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("has a problem, and no flight, for a reply that breaks off anywhere", async () => {
    const text = fixture("launch-2.3.json").trimEnd();
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), async (length) => {
        const cut = text.slice(0, length);
        const reading = await readText(launchLibrary, cut);
        expect([reading.flights.length, reading.problems.length]).toEqual([0, 1]);
        expect(misplaced(cut, reading)).toEqual([]);
      }),
    );
  });

  it("reports each value whose type is changed", async () => {
    const paths = ["net", "rocket", "pad", "net_precision", "mission"] as const;
    for (const path of paths) {
      const [one] = JSON.parse(fixture("launch-2.3.json")).results;
      const { problems } = await read({ ...one, [path]: 12 });
      expect(
        problems.map(({ message }) => message),
        path,
      ).toContainEqual(expect.stringMatching(new RegExp(`^${path} is a number`)));
    }
  });
});
