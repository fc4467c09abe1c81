import { createCatalog, defineMission, nextMission, progressMs04 } from "resupply";
import { describe, expect, it } from "vitest";
import { barnDoor, mule } from "../support/invented-missions.ts";

describe("defineMission says what is wrong:", () => {
  const right = mule(1, {});
  const time = "must be an existing time in UTC, like 2016-12-01T14:51:52Z or 2016-12-01, not";
  const id = "id must be lower-case words and numbers joined by hyphens, like progress-ms-04";
  const failure = "failure must have phase and cause when the outcome is failure";

  it.each([
    [{ id: 4 }, id],
    [{ id: "mule-1-" }, id],
    [{ id: "mule 1" }, id],
    [{ id: "mule-1!" }, id],
    [{ name: " " }, "name must be text"],
    [{ name: 4 }, "name must be text"],
    [{ description: "" }, "description must be text"],
    [{ outcome: "lost" }, "outcome must be one of success, partial, failure, in-flight"],
    [{ outcome: "failure" }, failure],
    [{ outcome: "failure", failure: { phase: "launch", cause: "" } }, failure],
    [{ kind: "freight" }, "kind must be one of cargo, crewed, uncrewed, module"],
    [{ crew: [] }, "crew.launched must be a list of members, like { person: nickHague }"],
    [
      { crew: { launched: [{ person: "Ada North" }] } },
      "crew.launched must be a list of members, like { person: nickHague }",
    ],
    [
      { crew: { launched: [], landed: [{}] } },
      "crew.landed must be a list of members, like { person: nickHague }",
    ],
    [{ identifiers: [] }, "identifiers must be an object"],
    [{ identifiers: null }, "identifiers must be an object"],
    [
      { series: { id: "mule" } },
      "series must be an object with id and name, like progressMs04.series",
    ],
    [
      { operator: { id: "", name: "Carriers" } },
      "operator must be an object with id and name, like progressMs04.operator",
    ],
    [{ stays: [null] }, "stays must be a list of objects, which can be empty"],
    [{ stays: [{ port: barnDoor, to: "later" }] }, `stays[0].to ${time} "later"`],
    [{ attempts: [{ time: "now" }] }, `attempts[0].time ${time} "now"`],
    [
      { launch: { ...right.launch, time: "2031-02-31T25:61Z" } },
      `launch.time ${time} "2031-02-31T25:61Z"`,
    ],
    [
      { launch: { ...right.launch, time: "2031-05-01T10:00+03:00" } },
      `launch.time ${time} "2031-05-01T10:00+03:00"`,
    ],
    [{ launch: { ...right.launch, time: new Date(0) } }, `launch.time ${time} an object`],
    [{ stays: [{}, { captured: "2031-13" }] }, `stays[1].captured ${time} "2031-13"`],
    [{ stays: [{ released: 4 }] }, `stays[0].released ${time} 4`],
    [
      { outcome: "partial", failure: { phase: "docked", time: "2031-13", cause: "a wheel" } },
      `failure.time ${time} "2031-13"`,
    ],
    [{ aliases: [{ name: "Grey" }, { name: "" }] }, "aliases[1].name must be text"],
    [{ payloads: [{ name: "Plough" }, { fate: "lost" }] }, "payloads[1].name must be text"],
    [{ payloads: "Plough" }, "payloads must be a list of objects, which can be empty"],
  ])("%j", (changes, message) => {
    expect(() => defineMission({ ...right, ...changes } as never)).toThrow(
      new TypeError(`invalid mission: ${message}`),
    );
  });

  it.each(["burn", "reentry", "impact", "landing", "capsule"])("the time of end.%s", (key) => {
    const end = { kind: "landed", [key]: "2031-06-31" };
    expect(() => defineMission({ ...right, end } as never)).toThrow(
      new TypeError(`invalid mission: end.${key} ${time} "2031-06-31"`),
    );
  });

  it("a launch without a time", () => {
    expect(() => defineMission({ ...right, launch: {} } as never)).toThrow(
      `launch.time ${time} undefined`,
    );
  });

  it.each([undefined, null, [], "mule-1"])("%j is no object", (value) => {
    expect(() => defineMission(value as never)).toThrow(
      new TypeError("invalid mission: it must be an object like progressMs04"),
    );
  });

  it.each(["m", "mule", "mule-10-b2"])("%s is an id", (good) => {
    expect(defineMission({ ...right, id: good }).id).toBe(good);
  });

  it("a failure with its cause is in order", () => {
    const lost = { outcome: "failure", failure: { phase: "launch", cause: "a wheel" } } as const;
    expect(mule(2, lost)).toMatchObject(lost);
  });
});

describe("createCatalog", () => {
  it("puts flights into launch order, and leaves those of one time as they come", () => {
    const launch = { ...mule(1, {}).launch, time: "2031-05-01" };
    const [c, a, b] = [mule(3, {}), mule(1, { launch }), mule(2, { launch })];
    expect(createCatalog([c, a, b]).missionIds).toEqual(["mule-1", "mule-2", "mule-3"]);
    expect(createCatalog([b, c, a]).missionIds).toEqual(["mule-2", "mule-1", "mule-3"]);
  });

  it.each([
    ["2031-05-01T10:00:00.500Z", "2031-05-01T10:00:00Z"],
    ["2031-05-01T10:00:30Z", "2031-05-01T10:00Z"],
    ["2031-05-01T10:00:00.5Z", "2031-05-01T10:00:00.25Z"],
    ["2031-06-30T23:59:60Z", "2031-06-30T23:59:59.999Z"],
  ])("puts a launch at %s behind one at %s", (later, earlier) => {
    const at = (number: number, time: string) =>
      mule(number, { launch: { ...mule(1, {}).launch, time } });
    const catalog = createCatalog([at(1, later), at(2, earlier)]);
    expect(catalog.missionIds).toEqual(["mule-2", "mule-1"]);
    expect(catalog.nextMission("mule-2")).toHaveProperty("id", "mule-1");
    expect(catalog.previousMission("mule-1")).toHaveProperty("id", "mule-2");
  });

  it("leaves launches as they come whose times begin at the same moment", () => {
    const at = (number: number, time: string) =>
      mule(number, { launch: { ...mule(1, {}).launch, time } });
    const [minute, day] = [at(1, "2031-05-01T00:00Z"), at(2, "2031-05-01")];
    expect(createCatalog([minute, day]).missionIds).toEqual(["mule-1", "mule-2"]);
    expect(createCatalog([day, minute]).missionIds).toEqual(["mule-2", "mule-1"]);
  });

  it.each(["2031-13", "2031-05-01T10:00+03:00", "soon"])("takes no launch at %s", (time) => {
    expect(() => createCatalog([{ id: "mule-1", launch: { time } }] as never)).toThrow(
      new TypeError(
        `launch.time of "mule-1" must be an existing time in UTC, like 2016-12-01T14:51:52Z or 2016-12-01, not "${time}"`,
      ),
    );
  });

  it("distinguishes ids of the catalog from others", () => {
    const catalog = createCatalog([progressMs04]);
    expect(["progress-ms-04", "progress-ms-05", 4, undefined].map(catalog.isMissionId)).toEqual([
      ...[true, false, false, false],
    ]);
  });

  it.each([
    [undefined],
    ["progress-ms-04"],
    [{ id: "mule-1" }],
    [{ id: "mule-1", launch: {} }],
    [{ id: 4, launch: { time: "2031" } }],
  ])("does not take %j", (value) => {
    const mistake = new TypeError(
      "createCatalog takes missions, like [progressMs03, progressMs04]",
    );
    expect(() => createCatalog([value] as never)).toThrow(mistake);
    expect(() => createCatalog(value as never)).toThrow(mistake);
  });
});

it.each([
  ["week", '"week"'],
  // What would turn into a known word is none yet.
  [["all"], "an object"],
])("nextMission names the ways to look, which %j is not", (within, shown) => {
  expect(() => nextMission("progress-ms-04", { within: within as never })).toThrow(
    new TypeError(`within must be "programme", "series", "station" or "all", not ${shown}`),
  );
});
