import {
  baikonurSite31_6,
  createCatalog,
  defineMission,
  iss,
  nextMission,
  progressMs04,
  progressMs35,
  progressMsSpacecraft,
  roscosmos,
  soyuz2_1a,
  toJsonLd,
} from "resupply";
import { describe, expect, it } from "vitest";

const barnDoor = {
  id: "barn-door",
  name: "Barn door",
  station: "iss",
  module: "Barn",
  position: "aft",
} as const;

const invented = () =>
  ({
    id: "mule-1",
    name: "Mule 1",
    description: "An invented flight",
    outcome: "success",
    aliases: [{ name: "Мул-1", kind: "native", language: "ru" }],
    identifiers: { satcat: 999_001 },
    series: { id: "mule", name: "Mule", identifiers: {}, programme: "Progress" },
    spacecraft: progressMsSpacecraft,
    operator: roscosmos,
    launch: { time: "2031-05-01", vehicle: soyuz2_1a, site: baikonurSite31_6 },
    destination: iss,
    stays: [{ kind: "docking", port: barnDoor, from: "2031-05-03", to: "2031-09-01" }],
    attempts: [],
    previous: "progress-ms-35",
  }) as const;

describe("defineMission", () => {
  it("returns the flight, deeply frozen", () => {
    const given = invented();
    const mule = defineMission(given);
    expect(mule).toBe(given);
    expect(mule).toEqual(invented());
    expect([mule, mule.launch, mule.stays, mule.stays[0].port].every(Object.isFrozen)).toBe(true);
  });

  it("returns a flight that every look-up of a catalog accepts", () => {
    const catalog = createCatalog([progressMs04, progressMs35, defineMission(invented())]);
    expect(catalog.missionIds).toEqual(["progress-ms-04", "progress-ms-35", "mule-1"]);
    expect(catalog.getMission("mule-1").name).toBe("Mule 1");
    expect(catalog.nextMission("progress-ms-35")?.id).toBe("mule-1");
    expect(catalog.findMission("мул 1")?.id).toBe("mule-1");
    expect(catalog.filterMissions({ series: "mule" })).toHaveLength(1);
    expect(catalog.filterMissions({ vehicle: soyuz2_1a })).toHaveLength(1);
    expect(catalog.missionsAttachedAt("2031-06-01", { station: "iss" })[0]?.id).toBe("mule-1");
    expect(catalog.portHistory("iss", "barn-door")).toHaveLength(1);
    expect(catalog.getMission("mule-1").launch.vehicle).toBe(soyuz2_1a);
    expect(toJsonLd(catalog.getMission("mule-1")).name).toBe("Mule 1");
    expect(nextMission("progress-ms-35")).toBeUndefined();
  });

  it("lists everything that is wrong", () => {
    const { destination, ...rest } = invented();
    expect(() =>
      defineMission({
        ...rest,
        id: "Mule 1",
        outcome: "failure",
        launch: { ...rest.launch, time: "1 May 2031" },
        stays: [{ kind: "docking", from: "tomorrow" }],
        aliases: "Mule",
      } as never),
    ).toThrow(
      new TypeError(
        [
          "invalid mission: id must be lower-case words and numbers joined by hyphens, like progress-ms-04",
          "failure must have phase and cause when the outcome is failure",
          'launch.time must be an existing time in UTC, like 2016-12-01T14:51:52Z or 2016-12-01, not "1 May 2031"',
          "destination must be an object with id and name, like progressMs04.destination",
          "aliases must be a list of objects, which can be empty",
          'stays[0].from must be an existing time in UTC, like 2016-12-01T14:51:52Z or 2016-12-01, not "tomorrow"',
        ].join("; "),
      ),
    );
    expect(destination).toBe(iss);
  });

  it.each([undefined, null, 4, "progress-ms-04", [], {}])("throws a TypeError for %j", (value) => {
    expect(() => defineMission(value as never)).toThrow(TypeError);
  });
});
