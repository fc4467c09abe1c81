import { createCatalog } from "resupply";
import { describe, expect, it } from "vitest";
import { barnDoor, mule } from "../support/invented-missions.ts";

const docking = (from?: string, to?: string) => ({
  kind: "docking" as const,
  port: barnDoor,
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

describe("missionsAttachedAt", () => {
  const attached = (time: string, ...flights: ReturnType<typeof mule>[]) =>
    createCatalog(flights)
      .missionsAttachedAt(time, { station: "barn" as never })
      .map(({ id }) => id);
  const stay = [docking("2031-05-03T10:00Z")];

  it.each([
    ["ended by a burn", { stays: stay, end: { kind: "deorbited", burn: "2031-06-01" } }],
    ["ended by a re-entry", { stays: stay, end: { kind: "decayed", reentry: "2031-06-01" } }],
    ["ended by a landing", { stays: stay, end: { kind: "landed", landing: "2031-06-01" } }],
    ["left", { stays: [docking("2031-05-03T10:00Z", "2031-06-01")] }],
  ])("a flight that %s is attached from its arrival until then", (_name, changes) => {
    const flight = mule(1, changes);
    expect(attached("2031-05-03T09:59Z", flight)).toEqual([]);
    expect(attached("2031-05-03T10:00Z", flight)).toEqual(["mule-1"]);
    expect(attached("2031-06-01T23:00Z", flight)).toEqual(["mule-1"]);
    expect(attached("2031-06-02", flight)).toEqual([]);
  });

  it("a flight under way is attached since its arrival", () => {
    const flight = mule(1, { outcome: "in-flight", stays: stay });
    expect(attached("2031-05-03T09:59Z", flight)).toEqual([]);
    expect(attached("2041-01-01", flight)).toEqual(["mule-1"]);
  });

  it("a flight whose departure is unknown may be attached from its arrival on", () => {
    const flight = mule(1, { stays: stay });
    expect(attached("2031-05-03", flight)).toEqual(["mule-1"]);
    expect(attached("2031-05-02", flight)).toEqual([]);
    expect(attached("2031-05-04", flight)).toEqual(["mule-1"]);
  });

  it("gives a flight once, in launch order, where several of its stays fall on the time", () => {
    const early = mule(1, { stays: [docking("2033-02-01", "2033-02-03")] });
    const late = mule(2, {
      stays: [docking("2033-02-01T08:00Z", "2033-02-02T09:00Z"), docking("2033-02-02T10:00Z")],
    });
    expect(attached("2033-02-02", late, early)).toEqual(["mule-1", "mule-2"]);
  });

  it("a flight whose arrival is unknown may be attached from its launch on", () => {
    const flight = mule(1, { stays: [docking(undefined, "2031-06-01")] });
    expect(attached("2031-04-30", flight)).toEqual([]);
    expect(attached("2031-05-03", flight)).toEqual(["mule-1"]);
    expect(attached("2031-06-02", flight)).toEqual([]);
  });
});

describe("portHistory", () => {
  const history = (station: string, ...flights: ReturnType<typeof mule>[]) =>
    createCatalog(flights)
      .portHistory(station as never, "barn-door" as never)
      .map(({ mission, stay }) => `${mission.id} ${stay.from}`);

  it("is in the order of arrival, which is not always that of the launches", () => {
    const early = mule(1, { stays: [docking("2034-01-01", "2034-02-01"), docking("2031-06-01")] });
    const late = mule(2, { stays: [docking("2032-06-01")] });
    expect(history("barn", late, early)).toEqual([
      ...["mule-1 2031-06-01", "mule-2 2032-06-01", "mule-1 2034-01-01"],
    ]);
  });

  it("leaves out what has no time, and what is of another station", () => {
    const flight = mule(1, { stays: [docking(), docking("2031-06-01")] });
    expect(history("barn", flight)).toEqual(["mule-1 2031-06-01"]);
    expect(history("iss", flight)).toEqual([]);
  });
});
