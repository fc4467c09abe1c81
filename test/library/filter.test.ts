import {
  type AnyMission,
  createCatalog,
  crew9,
  filterMissions,
  isBefore,
  iss,
  type MissionFilter,
  missions,
  missionsAttachedAt,
  naukaNadir,
  nextMission,
  type PersonId,
  portHistory,
  previousMission,
  progressMs04,
  progressMsSeries,
} from "resupply";
import { franciscoRubio, sunitaWilliams } from "resupply/people";
import { describe, expect, it } from "vitest";
import { mule } from "../support/invented-missions.ts";

const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe("filterMissions", () => {
  it("gives all flights, in launch order, where nothing is asked", () => {
    expect(filterMissions({})).toEqual(missions);
  });

  it("accepts entities and their ids", () => {
    expect(filterMissions({ series: progressMsSeries })).toEqual(
      filterMissions({ series: "progress-ms" }),
    );
    expect(filterMissions({ series: "progress-ms" })).toHaveLength(35);
  });

  it("accepts several criteria at once", () => {
    expect(ids(filterMissions({ outcome: "failure", station: "iss", vehicle: "soyuz-u" }))).toEqual(
      ["progress-m-12m", "progress-ms-04"],
    );
  });

  it("selects by kind: every flight has one", () => {
    const kinds = ["cargo", "crewed", "uncrewed", "module"] as const;
    const found = kinds.map((kind) => filterMissions({ kind }));
    expect(found.flat()).toHaveLength(missions.length);
    for (const [at, some] of found.entries()) {
      expect(some.every(({ kind }) => kind === kinds[at])).toBe(true);
    }
    expect(ids(filterMissions({ kind: "module", station: "iss" }))).toEqual(["zvezda", "nauka"]);
    expect(ids(filterMissions({ kind: "uncrewed", series: "starliner" }))).toEqual([
      "boeing-orbital-flight-test",
      "boeing-orbital-flight-test-2",
    ]);
    expect(filterMissions({ kind: "crewed" }).every(({ crew }) => crew.launched.length > 0)).toBe(
      true,
    );
  });

  it("selects by person, by id and by entity, whether launched or landed in the flight", () => {
    const flights = ["boeing-crew-flight-test", "crew-9"];
    const recent = { launched: { from: "2024" } };
    expect(ids(filterMissions({ person: "sunita-williams", ...recent }))).toEqual(flights);
    expect(ids(filterMissions({ person: sunitaWilliams, ...recent }))).toEqual(flights);
    expect(ids(filterMissions({ person: "francisco-rubio" }))).toEqual([
      "soyuz-ms-22",
      "soyuz-ms-23",
    ]);
    expect(filterMissions({ person: "francisco-rubio", kind: "module" })).toEqual([]);
  });

  it("names the nearest people to one who is none", () => {
    expect(() => filterMissions({ person: "sunita-wiliams" as PersonId })).toThrow(
      new TypeError(
        '"sunita-wiliams" is not a person in the crews of these flights; the nearest are "sunita-williams", "dafydd-williams", "jeffrey-williams"',
      ),
    );
    expect(() => filterMissions({ person: "Sunita Williams" as PersonId })).toThrow(
      'the nearest are "sunita-williams"',
    );
  });

  it("knows the people in the flights of a catalog, and an entity that none of them names", () => {
    const { filterMissions: among } = createCatalog([crew9, progressMs04]);
    expect(ids(among({ person: "nick-hague" }))).toEqual(["crew-9"]);
    expect(among({ person: franciscoRubio })).toEqual([]);
    expect(() => among({ person: "francisco-rubio" })).toThrow(
      "is not a person in the crews of these",
    );
    const { filterMissions: amongCargo } = createCatalog([progressMs04]);
    expect(amongCargo({ person: franciscoRubio })).toEqual([]);
    expect(() => amongCargo({ person: "francisco-rubio" })).toThrow(
      new TypeError('"francisco-rubio" is not a person in the crews of these flights'),
    );
  });

  it("takes your own flight without a kind for cargo, and finds your own people in it", () => {
    const ada = { ...franciscoRubio, id: "ada-north", name: "Ada North" };
    const catalog = createCatalog([
      mule(1, {}),
      mule(2, { kind: "crewed", crew: { launched: [{ person: ada }] } }),
      mule(3, { kind: "uncrewed", crew: { launched: [], landed: [{ person: ada }] } }),
    ]);
    const found = (filter: MissionFilter<AnyMission>) => ids(catalog.filterMissions(filter));
    expect(found({ kind: "cargo" })).toEqual(["mule-1"]);
    expect(found({ person: ada })).toEqual(["mule-2", "mule-3"]);
    expect(found({ person: "ada-north" as PersonId, kind: "crewed" })).toEqual(["mule-2"]);
  });

  it("includes launches from the start of one time to the end of another", () => {
    expect(ids(filterMissions({ launched: { from: "2016-12", to: "2016-12-01" } }))).toEqual([
      "progress-ms-04",
    ]);
    expect(ids(filterMissions({ series: "progress-ms", launched: { to: "2016" } }))).toHaveLength(
      4,
    );
    expect(
      filterMissions({ launched: { from: "2016-12-01T14:51:53Z", to: "2016-12-01" } }),
    ).toEqual([]);
  });
});

describe("missionsAttachedAt", () => {
  it("gives the flights that were at a station", () => {
    const ships = missionsAttachedAt("2021-07-26T00:00Z", { station: "iss" }).filter(
      ({ kind }) => kind !== "module",
    );
    expect(ids(ships)).toEqual(["progress-ms-16", "soyuz-ms-18", "crew-2", "progress-ms-17"]);
    expect(ids(missionsAttachedAt("1978-02-01", { station: "salyut-6" }))).toEqual([
      "soyuz-27",
      "progress-1",
    ]);
    expect(missionsAttachedAt("1978-02-01", { station: iss })).toEqual([]);
  });

  it("counts a flight on the whole of a day that it arrived or left on", () => {
    expect(ids(missionsAttachedAt("2021-07-26", { station: "iss" }))).toContain("progress-ms-16");
    expect(ids(missionsAttachedAt("2021-07-26T10:55:34Z", { station: "iss" }))).not.toContain(
      "progress-ms-16",
    );
  });
});

describe("portHistory", () => {
  it("gives the stays at a port in the order of arrival", () => {
    expect(portHistory("iss", "nauka-nadir").map(({ mission }) => mission.id)).toEqual([
      "soyuz-ms-18",
      "progress-ms-17",
      "progress-m-um",
    ]);
    expect(portHistory(iss, naukaNadir)).toEqual(portHistory("iss", "nauka-nadir"));
    const arrivals = portHistory("iss", "zvezda-aft").map(({ stay }) => stay.from ?? "");
    expect(arrivals.length).toBeGreaterThan(40);
    expect(arrivals).toEqual(arrivals.toSorted());
  });
});

describe("neighbours within", () => {
  it("a series, a station, or all flights", () => {
    expect(nextMission(progressMs04, { within: "series" })?.id).toBe("progress-ms-05");
    expect(nextMission("progress-ms-04", { within: "station" })?.id).toBe("htv-6");
    expect(previousMission("progress-ms-04", { within: "all" })?.id).toBe("soyuz-ms-03");
    expect(previousMission("progress-ms-01", { within: "series" })).toBeUndefined();
    expect(previousMission("progress-ms-01")?.id).toBe("progress-m-29m");
  });

  it.each(["week", "__proto__", null])("throws a TypeError for %j", (within) => {
    expect(() => nextMission(progressMs04, { within: within as "all" })).toThrow(TypeError);
  });
});

describe("isBefore", () => {
  it.each([
    ["2016-12-01", "2016-12-02T00:00Z", true],
    ["2016-12-01", "2016-12-01T14:51Z", false],
    ["2016-12-01T14:51Z", "2016-12-01", false],
    ["2016-12-01T14:51:59Z", "2016-12-01T14:52Z", true],
    ["2016-12-01T14:51Z", "2016-12-01T14:51:59Z", false],
    ["2016", "2017-01", true],
    ["2016-12", "2016", false],
    ["2016-12-31T23:59:60Z", "2017-01-01T00:00:01Z", true],
  ])("%s before %s: %s", (a, b, expected) => expect(isBefore(a, b)).toBe(expected));
});
