import {
  getMission,
  isMissionId,
  type Mission,
  type MissionId,
  missionIds,
  missions,
  nextMission,
  previousMission,
  progressMs04,
  soyuzU,
} from "resupply";
import { describe, expect, it } from "vitest";

const notIds: readonly unknown[] = [
  "progress-ms-4",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "",
  " ",
  "PROGRESS-MS-04",
  "x".repeat(1_000_000),
  4,
  Number.NaN,
  null,
  undefined,
  true,
  {},
  [],
  ["progress-ms-04"],
  Symbol("id"),
  () => "progress-ms-04",
  10n,
];

describe("getMission", () => {
  it("gives each flight by its id", () => {
    expect(missionIds.map((id) => getMission(id))).toEqual(missions);
    expect(getMission("progress-ms-04")).toBe(progressMs04);
  });

  it("throws a TypeError that names the nearest ids", () => {
    expect(() => getMission("progress-ms-4" as MissionId)).toThrow(
      new TypeError(
        '"progress-ms-4" is not a mission id; the nearest are "progress-ms-04", "progress-m-4", "progress-m1-4"',
      ),
    );
  });

  it.each(notIds)("throws a TypeError for other values: %#", (value) => {
    expect(() => getMission(value as MissionId)).toThrow(TypeError);
    expect(() => nextMission(value as MissionId)).toThrow(TypeError);
    expect(() => previousMission({ id: value } as Mission)).toThrow(TypeError);
    expect(isMissionId(value)).toBe(false);
  });

  it("reports a value that is not text", () => {
    expect(() => getMission(null as never)).toThrow(
      'a mission id is a string like "soyuz-10", not null',
    );
    expect(() => getMission(4 as never)).toThrow("not of type number");
    expect(() => nextMission(null as never)).toThrow("not null");
  });

  it("shows the beginning of a text that is too long to be an id", () => {
    expect(() => getMission("x".repeat(81) as MissionId)).toThrow(
      `"${"x".repeat(80)}" is not a mission id; `,
    );
  });
});

describe("isMissionId", () => {
  it("knows all ids", () => {
    expect(missionIds.every((id) => isMissionId(id))).toBe(true);
  });
});

describe("missions", () => {
  it("are in launch order", () => {
    const times = missions.map((mission) => mission.launch.time);
    expect(times).toEqual(times.toSorted());
  });

  it("are chained from the first to the last, and back, within each programme", () => {
    for (const programme of new Set(missions.map((mission) => mission.series.programme))) {
      const flights = missions.filter((mission) => mission.series.programme === programme);
      const walked: Mission[] = [];
      for (let at: Mission | undefined = flights[0]; at !== undefined; at = nextMission(at))
        walked.push(at);
      expect(walked).toEqual(flights);
      const back: Mission[] = [];
      for (let at = flights.at(-1); at !== undefined; at = previousMission(at)) back.push(at);
      expect(back).toEqual(flights.toReversed());
    }
  });
});

describe("neighbours", () => {
  it("are found from a flight or its id", () => {
    expect(nextMission("progress-ms-04").id).toBe("progress-ms-05");
    expect(nextMission(progressMs04)).toBe(nextMission("progress-ms-04"));
    expect(previousMission(progressMs04)).toBe(getMission("progress-ms-03"));
  });
});

describe("constants", () => {
  function everythingIn(value: unknown, seen = new Set<object>()): Set<object> {
    if (typeof value !== "object" || value === null || seen.has(value)) return seen;
    seen.add(value);
    for (const inner of Object.values(value)) everythingIn(inner, seen);
    return seen;
  }

  it("are frozen through and through", () => {
    const objects = [
      ...everythingIn(missions),
      ...everythingIn(missionIds),
      ...everythingIn(soyuzU),
    ];
    expect(objects.length).toBeGreaterThan(missions.length * 5);
    expect(objects.filter((object) => !Object.isFrozen(object))).toEqual([]);
  });

  it("are the entities themselves, not copies", () => {
    expect(progressMs04.launch.vehicle).toBe(soyuzU);
    expect(new Set(missions.map((mission) => mission.destination)).size).toBe(
      new Set(missions.map((mission) => mission.destination.id)).size,
    );
  });

  it("hold no empty text, and no key without a value", () => {
    for (const object of everythingIn(missions)) {
      expect(Object.values(object)).not.toContain("");
      expect(Object.values(object)).not.toContain(undefined);
      expect(Object.values(object)).not.toContain(null);
    }
  });
});
