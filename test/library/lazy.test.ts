import { missionIds, missions, type SeriesId } from "resupply";
import { loadMission, loadSeries } from "resupply/lazy";
import { describe, expect, it } from "vitest";

describe("loadMission", () => {
  it("brings any flight", async () => {
    for (const id of missionIds) expect((await loadMission(id)).id).toBe(id);
  });

  it.each(["progress-ms-4", "__proto__", "", null])("rejects %j", async (id) => {
    await expect(loadMission(id as never)).rejects.toThrow(TypeError);
  });

  it("names the nearest ids", async () => {
    await expect(loadMission("progress-ms-4" as never)).rejects.toThrow(
      '"progress-ms-4" is not a mission id; the nearest are "progress-ms-04", ',
    );
  });
});

describe("loadSeries", () => {
  it("brings the flights of each series, in launch order", async () => {
    for (const [series, all] of Map.groupBy(missions, (mission) => mission.series.id)) {
      expect(await loadSeries(series as SeriesId)).toEqual(all);
    }
  });

  it("rejects what would turn into the name of a series", async () => {
    await expect(loadSeries(["progress-ms"] as never)).rejects.toThrow(", not an object");
  });

  it.each(["progress-mz", "constructor", undefined])("rejects %j, with a list", async (series) => {
    await expect(loadSeries(series as never)).rejects.toThrow(
      `a series must be one of soyuz, skylab, progress, soyuz-t, tks, soyuz-tm, mir-modules, progress-m, space-shuttle, progress-m1, iss-modules, progress-m-so, soyuz-tma, atv, progress-m-m, htv, soyuz-tma-m, shenzhou, dragon, cygnus, progress-ms, soyuz-ms, tianzhou, crew-dragon, starliner, progress-m-um, tiangong-modules, htv-x, not ${JSON.stringify(series)}`,
    );
  });
});
