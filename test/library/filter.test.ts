import {
  filterMissions,
  isBefore,
  iss,
  missions,
  missionsAttachedAt,
  naukaNadir,
  nextMission,
  portHistory,
  previousMission,
  progressMs04,
  progressMsSeries,
} from "resupply";
import { describe, expect, it } from "vitest";

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
    expect(ids(missionsAttachedAt("2021-07-26T00:00Z", { station: "iss" }))).toEqual([
      "progress-ms-16",
      "progress-ms-17",
    ]);
    expect(ids(missionsAttachedAt("1978-02-01", { station: "salyut-6" }))).toEqual(["progress-1"]);
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
    expect(previousMission("progress-ms-04", { within: "all" })?.id).toBe("cygnus-oa-5");
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
