import {
  createCatalog,
  missions,
  progressMs03,
  progressMs04,
  progressMs05,
  progressMs07,
  tianzhou1,
} from "resupply";
import { describe, expect, it } from "vitest";

const catalog = createCatalog([progressMs05, progressMs03, progressMs04]);

describe("createCatalog", () => {
  it("holds the chosen flights, in launch order", () => {
    expect(catalog.missions).toEqual([progressMs03, progressMs04, progressMs05]);
    expect(catalog.missionIds).toEqual(["progress-ms-03", "progress-ms-04", "progress-ms-05"]);
    expect(Object.isFrozen(catalog.missions) && Object.isFrozen(catalog)).toBe(true);
  });

  it("looks up within the set only", () => {
    expect(catalog.getMission("progress-ms-04")).toBe(progressMs04);
    expect(catalog.isMissionId("progress-ms-06")).toBe(false);
    expect(() => catalog.getMission("progress-ms-06" as "progress-ms-05")).toThrow(
      new TypeError(
        '"progress-ms-06" is not a mission id in this catalog; the nearest are "progress-ms-03", "progress-ms-04", "progress-ms-05"',
      ),
    );
    expect(catalog.findMission("65P")).toBe(progressMs04);
    expect(catalog.findMission("66P")).toBe(progressMs05);
    expect(catalog.findMission("Progress MS-06")).toBeUndefined();
    expect(catalog.findMissions("Progress 65")).toEqual([progressMs04]);
    expect(catalog.filterMissions({ outcome: "failure" })).toEqual([progressMs04]);
    expect(catalog.missionsAttachedAt("2017-03-01", { station: "iss" })).toEqual([progressMs05]);
    expect(catalog.portHistory("iss", "pirs-nadir").map(({ mission }) => mission)).toEqual([
      progressMs03,
      progressMs05,
    ]);
  });

  it("has neighbours in the set, and none beyond it", () => {
    expect(catalog.nextMission("progress-ms-04")).toBe(progressMs05);
    expect(catalog.previousMission(progressMs04)).toBe(progressMs03);
    expect(catalog.nextMission("progress-ms-05")).toBeUndefined();
    const sparse = createCatalog([progressMs03, tianzhou1, progressMs07]);
    expect(sparse.nextMission("progress-ms-03")).toBe(progressMs07);
    expect(sparse.nextMission("progress-ms-03", { within: "all" })).toBe(tianzhou1);
  });

  it("over all flights is as the look-ups over all", () => {
    const all = createCatalog(missions);
    expect(all.missions).toEqual(missions);
    expect(all.findMission("Прогресс МC-04")).toBe(progressMs04);
  });

  it.each(["__proto__", "constructor", null, undefined, 4, {}])(
    "throws a TypeError for %j",
    (id) => {
      expect(() => catalog.getMission(id as never)).toThrow(TypeError);
      expect(() => catalog.nextMission(id as never)).toThrow(TypeError);
    },
  );

  it("accepts only flights, each once", () => {
    expect(() => createCatalog([progressMs03, progressMs03])).toThrow(
      'duplicate mission id "progress-ms-03"',
    );
    expect(() => createCatalog(["progress-ms-03"] as never)).toThrow(TypeError);
    expect(() => createCatalog([null] as never)).toThrow(TypeError);
  });
});
