import fc from "fast-check";
import { findMission, findMissions, missions } from "resupply";
import { describe, expect, it } from "vitest";

describe("findMission", () => {
  it.each([
    ["its id", "progress-ms-04"],
    ["its name", "Progress MS-04"],
    ["its native name", "Прогресс МС-04"],
    ["a native name with a Latin C", "Прогресс МC-04"],
    ["another case, other hyphens, more spaces", "  PROGRESS  ms‑04 "],
    ["no hyphen and no zero", "progress ms4"],
    ["NASA's number", "65P"],
    ["NASA's number for the station", "ISS-65P"],
    ["NASA's name", "Progress 65"],
    ["its Wikidata item", "q26691771"],
    ["the address of its item", "https://www.wikidata.org/wiki/Q26691771"],
    ["the concept of its item", "http://www.wikidata.org/entity/Q26691771"],
    ["the title of its article", "Progress_MS-04"],
    ["the address of its article", "https://en.wikipedia.org/wiki/Progress_MS-04"],
    [
      "the mobile address of its article",
      "//en.m.wikipedia.org/wiki/Progress_MS%2D04?action=raw#Launch",
    ],
    [
      "the long address of its article",
      "http://en.wikipedia.org/w/index.php?oldid=1&title=Progress_MS-04",
    ],
  ])("finds a flight by %s", (_what, text) => {
    expect(findMission(text)?.id).toBe("progress-ms-04");
  });

  it.each([
    ["2016-045A", "progress-ms-03"],
    ["41670", "progress-ms-03"],
    [41670, "progress-ms-03"],
    ["georges lemaitre", "atv-5"],
    ["SS Deke Slayton", "cygnus-orb-3"],
    ["こうのとり3号機", "htv-3"],
    ["天舟一号", "tianzhou-1"],
    ["Progress M-11", "progress-m-11"],
    ["Progress M1-1", "progress-m1-1"],
  ])("finds %s", (text, id) => expect(findMission(text)?.id).toBe(id));

  it("finds each flight by its name, its id and its numbers", () => {
    for (const mission of missions) {
      const { cospar, satcat, wikidata } = mission.identifiers;
      for (const text of [mission.id, mission.name, cospar, satcat, wikidata]) {
        if (text !== undefined) expect(findMission(text), String(text)).toBe(mission);
      }
    }
  });

  it("returns nothing if a text means two flights equally well, and findMissions returns both", () => {
    expect(findMission("progressm11")).toBeUndefined();
    expect(
      findMissions("progressm11")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["progress-m-11", "progress-m1-1"]);
  });

  it("prefers a name to an agency number", () => {
    expect(findMissions("Progress 40").map(({ id }) => id)).toEqual([
      "progress-40",
      "progress-m-08m",
    ]);
    expect(findMission("Progress 40")?.id).toBe("progress-40");
  });

  it.each([
    "",
    " ",
    "-",
    "Apollo 11",
    "__proto__",
    "constructor",
    "https://en.wikipedia.org/wiki/%E0%A4%A",
    "x".repeat(1_000_000),
  ])("finds nothing for %.40j", (text) => {
    expect(findMission(text)).toBeUndefined();
    expect(findMissions(text)).toEqual([]);
  });

  it("never throws, and returns flights or nothing, for any value", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.anything()), (value) => {
        const found = findMissions(value as string);
        expect(found.every((mission) => missions.includes(mission))).toBe(true);
        const one = findMission(value as string);
        expect(one === undefined || found[0] === one).toBe(true);
      }),
    );
  });
});
