import {
  createCatalog,
  filterMissions,
  iss,
  missionsAttachedAt,
  nextMission,
  portHistory,
  previousMission,
  progressMs03,
  progressMs04,
  progressMs05,
  progressMsSeries,
  toJsonLd,
  visitsAt,
} from "resupply";
import { describe, expect, it } from "vitest";
import { barnDoor, mule } from "../support/invented-missions.ts";

const catalog = createCatalog([progressMs03, progressMs04, progressMs05]);
const empty = createCatalog([]);
const atNoon = "2021-07-26T12:00Z";

// As plain JavaScript sees them.
const filters: Readonly<Record<string, (filter: unknown) => unknown>> = {
  "the record": filterMissions as never,
  "a set": catalog.filterMissions as never,
  "an empty set": empty.filterMissions as never,
};
describe.each(Object.entries(filters))("filterMissions of %s", (_name, filter) => {
  const takes = 'filterMissions takes a filter, like { series: "progress-ms" }';
  it.each([
    [undefined, "undefined"],
    [null, "null"],
    ["progress-ms", '"progress-ms"'],
    [4, "4"],
    [[], "an object"],
    // What has no key of its own would ask for nothing.
    [new URLSearchParams("series=atv"), "an object"],
    [Promise.resolve({ series: "atv" }), "an object"],
    [new Map([["series", "atv"]]), "an object"],
  ])("takes a filter, and not %o", (given, shown) => {
    expect(() => filter(given)).toThrow(new TypeError(`${takes}, not ${shown}`));
  });

  it.each([
    ["vehcile", "vehicle, outcome, series, kind, person, station, launched"],
    ["operator", "person, series, station, outcome, vehicle, kind, launched"],
    ["Series", "series, person, kind, station, vehicle, launched, outcome"],
  ])("does not pass over the key %s", (key, keys) => {
    const given = { outcome: "failure", [key]: undefined };
    expect(() => filter(given)).toThrow(
      new TypeError(`${takes}; "${key}" is not one of its keys: ${keys}`),
    );
  });

  it.each([
    [
      { outcome: "Failure" },
      'outcome must be one of success, partial, failure, in-flight, not "Fai',
    ],
    [{ outcome: null }, "outcome must be one of success, partial, failure, in-flight, not null"],
    [{ kind: "Crewed" }, 'kind must be one of cargo, crewed, uncrewed, module, not "Crewed"'],
    [{ kind: null }, "kind must be one of cargo, crewed, uncrewed, module, not null"],
    [{ person: null }, "a person must be an entity or its id, not null"],
    [{ person: { id: 4 } }, "a person must be an entity or its id, not 4"],
    [{ series: "Progress MS" }, '"Progress MS" is not a series; the nearest are "progress-ms", '],
    [{ station: "ISS " }, '"ISS " is not a station; the nearest are "iss", '],
    [{ station: { id: "ISS" } }, '"ISS" is not a station; the nearest are "iss", '],
    [{ vehicle: "soyuz-u1" }, '"soyuz-u1" is not a vehicle; the nearest are "soyuz-u", '],
    [{ series: null }, "a series must be an entity or its id, not null"],
    [{ series: ["atv"] }, "a series must be an entity or its id, not undefined"],
    [{ station: { id: 4 } }, "a station must be an entity or its id, not 4"],
    [
      { launched: "2016" },
      'launched must be a span, like { from: "2016", to: "2017-06" }, not "2016"',
    ],
    [{ launched: new Date(0) }, "launched must be a span"],
    [{ launched: null }, "launched must be a span"],
    [{ launched: { since: "2016" } }, '"since" is not one of its keys: '],
    [{ launched: { from: "2020-99" } }, 'not "2020-99"'],
    [{ launched: { to: "1978-02-30" } }, 'not "1978-02-30"'],
    [{ launched: { from: null } }, "not null"],
    [{ launched: { from: new Date(Number.NaN) } }, "not an invalid Date"],
    [
      { launched: { from: "2017", to: "2016-12-31T23:59Z" } },
      "launched.from (2017) is after launched.to (2016-12-31T23:59Z)",
    ],
    [{ series: "atv", outcome: "failure", launched: { from: "2016-13" } }, 'not "2016-13"'],
  ])("does not take %j", (given, message) => {
    expect(() => filter(given)).toThrow(TypeError);
    expect(() => filter(given)).toThrow(message);
  });

  it("ignores what is undefined", () => {
    const nothing = {
      ...{ outcome: undefined, series: undefined, launched: undefined },
      ...{ kind: undefined, person: undefined },
    };
    expect(filter(nothing)).toEqual(filter({}));
    expect(filter({ launched: { from: undefined, to: undefined } })).toEqual(filter({}));
  });

  it("returns an empty list for combinations that no flight has", () => {
    expect(filter({ series: "tks", outcome: "failure" })).toEqual([]);
    expect(filter({ launched: { from: "2017", to: "2017" }, series: "htv-x" })).toEqual([]);
  });
});

type LookUp = "missionsAttachedAt" | "visitsAt" | "portHistory" | "nextMission" | "previousMission";
type LookUps = Readonly<Record<LookUp, (one: unknown, other: unknown) => unknown>>;
const lookUps: Readonly<Record<string, LookUps>> = {
  "the record": {
    missionsAttachedAt,
    visitsAt,
    portHistory,
    nextMission,
    previousMission,
  } as never,
  "a set": catalog as never,
};
describe.each(Object.entries(lookUps))("in %s", (_name, among) => {
  it("visitsAt does not take them either, and says so under its own name", () => {
    expect(() => among.visitsAt(atNoon, "iss")).toThrow(
      new TypeError('visitsAt takes a station, like { station: "iss" }, not "iss"'),
    );
    expect(() => among.visitsAt(atNoon, { station: "ISS" })).toThrow('the nearest are "iss", ');
  });

  it.each([
    [undefined, 'missionsAttachedAt takes a station, like { station: "iss" }, not undefined'],
    ["iss", 'missionsAttachedAt takes a station, like { station: "iss" }, not "iss"'],
    [{ statoin: "iss" }, '"statoin" is not one of its keys: station'],
    [{ station: "ISS" }, '"ISS" is not a station; the nearest are "iss", '],
    [{}, "a station must be an entity or its id, not undefined"],
  ])("missionsAttachedAt does not take the options %j", (options, message) => {
    expect(() => among.missionsAttachedAt(atNoon, options)).toThrow(TypeError);
    expect(() => among.missionsAttachedAt(atNoon, options)).toThrow(message);
  });

  it.each(["2021-02-31T25:61Z", "2021-07-99", "now", null, new Date(Number.NaN)])(
    "missionsAttachedAt does not take the time %s",
    (time) => {
      expect(() => among.missionsAttachedAt(time, { station: "iss" })).toThrow(
        /^a time must be a Date or ISO 8601, like /,
      );
      expect(() => empty.missionsAttachedAt(time as never, { station: "iss" })).toThrow(TypeError);
    },
  );

  it.each([
    ["ISS", "zvezda-aft", '"ISS" is not a station; the nearest are "iss", '],
    ["iss", "zarya nadir", '"zarya nadir" is not a port; the nearest are "zarya-nadir", '],
    [undefined, "zarya-nadir", "a station must be an entity or its id, not undefined"],
    ["iss", undefined, "a port must be an entity or its id, not undefined"],
  ])("portHistory does not take %s, %s", (station, port, message) => {
    expect(() => among.portHistory(station, port)).toThrow(TypeError);
    expect(() => among.portHistory(station, port)).toThrow(message);
  });

  it.each([
    ["nextMission", 0, 'nextMission takes options like { within: "series" }, not 0'],
    [
      "previousMission",
      "all",
      'previousMission takes options like { within: "series" }, not "all"',
    ],
    ["nextMission", null, "not null"],
    ["nextMission", { whitin: "all" }, '"whitin" is not one of its keys: within'],
    [
      "previousMission",
      { within: "serie" },
      'within must be "programme", "series", "station" or "all"',
    ],
  ] as const)("%s does not take the options %j", (name, options, message) => {
    expect(() => among[name]("progress-ms-04", options)).toThrow(TypeError);
    expect(() => among[name]("progress-ms-04", options)).toThrow(message);
  });
});

describe("a set", () => {
  it("knows entities of the record that none of its flights has", () => {
    expect(catalog.missionsAttachedAt("1990", { station: "mir" })).toEqual([]);
    expect(catalog.portHistory("tiangong", "tianhe-aft")).toEqual([]);
    expect(catalog.filterMissions({ series: progressMsSeries, station: "salyut-7" })).toEqual([]);
    expect(empty.missionsAttachedAt(new Date(), { station: iss })).toEqual([]);
  });

  it("knows those that its own flights have, and any other entity by itself", () => {
    const barn = { ...iss, id: "barn", name: "Barn" };
    const own = createCatalog([mule(1, {})]);
    expect(own.filterMissions({ station: "barn" as never })).toHaveLength(1);
    expect(own.filterMissions({ series: "mule" as never })).toHaveLength(1);
    const attempts = [{ kind: "failed-docking", port: barnDoor }];
    const missed = createCatalog([mule(1, { attempts })]);
    expect(missed.portHistory("barn" as never, "barn-door" as never)).toEqual([]);
    expect(() => own.portHistory("barn" as never, "barn-door" as never)).toThrow(
      '"barn-door" is not a port; the nearest are ',
    );
    expect(() => empty.filterMissions({ station: "barn" as never })).toThrow(TypeError);
    expect(empty.filterMissions({ station: barn as never })).toEqual([]);
    expect(filterMissions({ station: barn as never })).toEqual([]);
  });
});

it("a time can be a Date, or have an offset", () => {
  const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);
  const there = missionsAttachedAt("2021-07-26T00:00Z", { station: "iss" });
  expect(ids(there)).toContain("progress-ms-17");
  for (const time of ["2021-07-26T03:00+03:00", new Date("2021-07-26T00:00Z")]) {
    expect(missionsAttachedAt(time, { station: "iss" })).toEqual(there);
  }
  expect(ids(catalog.missionsAttachedAt(new Date("2017-03-01"), { station: "iss" }))).toEqual([
    "progress-ms-05",
  ]);
  const from = new Date("2016-12-01T14:51:52Z");
  for (const to of ["2016-12-01T17:51:52+03:00", from]) {
    expect(ids(filterMissions({ launched: { from, to } }))).toEqual(["progress-ms-04"]);
    expect(ids(catalog.filterMissions({ launched: { from, to } }))).toEqual(["progress-ms-04"]);
  }
});

it("toJsonLd says how it is called in map", () => {
  expect(() => [progressMs04].map(toJsonLd as (mission: unknown) => unknown)).toThrow(
    new TypeError(
      "toJsonLd options must not be the number 0; in map, write missions.map((mission) => toJsonLd(mission))",
    ),
  );
});
