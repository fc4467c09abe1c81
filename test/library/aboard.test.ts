import fc from "fast-check";
import {
  type AnyMission,
  createCatalog,
  isBefore,
  missions,
  type PersonAboard,
  peopleAboardAt,
  type StationId,
} from "resupply";
import { describe, expect, it } from "vitest";
import { anyInstant, stationIds } from "../support/instants.ts";
import { barnHatch, coach, docking, member, millDoor } from "../support/invented-crews.ts";
import { mule } from "../support/invented-missions.ts";

/** `name (arrival > departure)`, `?` where it is not certain. */
const shown = (people: readonly unknown[]) =>
  (people as readonly PersonAboard[]).map(
    ({ person, arrival, departure, certain }) =>
      `${person.name} (${arrival.id}${departure ? ` > ${departure.id}` : ""})${certain ? "" : "?"}`,
  );
const at = (time: string | Date, flights: readonly AnyMission[], station = "barn") =>
  shown(createCatalog(flights).peopleAboardAt(time, { station: station as never }));

const from = "2031-05-03T10:00Z";
const to = "2031-06-01T12:00Z";
const landed = (landing: string) => ({ end: { kind: "landed", landing } });
const visit = coach(1, ["Ada"], { stays: [docking({ from, to })], ...landed("2031-06-02") });

describe("peopleAboardAt of a catalog", () => {
  it("has a crew aboard from docking to undocking, not from launch to landing", () => {
    expect(at("2031-05-03T09:59Z", [visit])).toEqual([]);
    expect(at("2031-05-03T10:00Z", [visit])).toEqual(["Ada (coach-1 > coach-1)"]);
    expect(at("2031-06-01T12:00Z", [visit])).toEqual(["Ada (coach-1 > coach-1)"]);
    expect(at("2031-06-01T12:01Z", [visit])).toEqual([]);
  });

  it("gives the person, the role on the flight of the arrival, and both flights", () => {
    const crew = { launched: [member("Ada", "pilot"), member("Ben")] };
    const flight = mule(1, { crew, stays: [docking({ from, to })], ...landed("2031-06-02") });
    const found = createCatalog([flight]).peopleAboardAt(from, { station: "barn" as never });
    const flights = { arrival: flight, departure: flight, certain: true };
    expect(found).toEqual([
      { person: member("Ada").person, role: "pilot", ...flights },
      { person: member("Ben").person, ...flights },
    ]);
  });

  it("is in the order of arrival, and of the crew list", () => {
    const early = coach(1, ["Ada", "Ben"], { stays: [docking({ from: "2031-07-01" }, barnHatch)] });
    const late = coach(2, ["Cid"], {
      launch: { ...early.launch, time: "2031-05-02" },
      stays: [docking({ from })],
    });
    expect(at("2031-07-02", [early, late]).map((one) => one.slice(0, 3))).toEqual([
      ...["Cid", "Ada", "Ben"],
    ]);
  });

  it("has nobody of a freighter, of a flight that did not dock, or of another station", () => {
    const freighter = mule(2, { stays: [docking({ from, to }, barnHatch)] });
    const turnedBack = coach(3, ["Cid"], { launch: visit.launch, ...landed("2031-05-04") });
    expect(at("2031-05-20", [freighter, turnedBack])).toEqual([]);
    expect(at("2031-05-20", [visit], "iss")).toEqual([]);
  });

  it("is at the precision of the record and of the question", () => {
    const days = coach(1, ["Ada"], {
      stays: [docking({ from: "2031-05-03", to: "2031-06-01" })],
      ...landed("2031-06-01"),
    });
    const [sure] = ["Ada (coach-1 > coach-1)"];
    expect(at("2031-05-02", [days])).toEqual([]);
    expect(at("2031-05-03", [days])).toEqual([sure]);
    expect(at("2031-05-03T12:00Z", [days])).toEqual([`${sure}?`]);
    expect(at("2031-05-04T12:00Z", [days])).toEqual([sure]);
    expect(at("2031-06-01T12:00Z", [days])).toEqual([`${sure}?`]);
    expect(at("2031-06-01", [days])).toEqual([sure]);
    expect(at("2031-06-02", [days])).toEqual([]);
    expect(at("2031-05", [days])).toEqual([sure]);
    expect(at(new Date("2031-05-03T12:00:00Z"), [days])).toEqual([`${sure}?`]);
    expect(at("2031-06-01", [visit])).toEqual([sure]);
  });

  it("says where the arrival or the departure of the ship is uncertain", () => {
    const arrived = coach(1, ["Ada"], { stays: [docking({ from })], ...landed("2031-06-02") });
    expect(at("2031-05-20", [arrived])).toEqual(["Ada (coach-1 > coach-1)?"]);
    expect(at("2031-06-03", [arrived])).toEqual([]);
    const left = coach(1, ["Ada"], { stays: [docking({ to })], ...landed("2031-06-02") });
    expect(at("2031-04-30", [left])).toEqual([]);
    expect(at("2031-05-20", [left])).toEqual(["Ada (coach-1 > coach-1)?"]);
  });

  it("has a crew under way aboard since its docking, but not for certain", () => {
    const flight = coach(1, ["Ada"], { outcome: "in-flight", stays: [docking({ from })] });
    expect(at("2031-05-03T09:00Z", [flight])).toEqual([]);
    expect(at(from, [flight])).toEqual(["Ada (coach-1)"]);
    expect(at("2031-05-20", [flight])).toEqual(["Ada (coach-1)?"]);
  });

  it("counts a crew as aboard while its ship moves to another port", () => {
    const moved = coach(1, ["Ada"], {
      stays: [
        docking({ from, to }),
        docking({ from: "2031-06-01T12:40Z", to: "2031-07-01" }, barnHatch),
      ],
      ...landed("2031-07-01"),
    });
    expect(at("2031-06-01T12:20Z", [moved])).toEqual(["Ada (coach-1 > coach-1)"]);
    expect(at("2031-06-01", [moved])).toEqual(["Ada (coach-1 > coach-1)"]);
    expect(at("2031-07-02", [moved])).toEqual([]);
  });

  it("has a crew at each of two stations, and between them at none", () => {
    const both = coach(1, ["Ada"], {
      stays: [
        docking({ from, to }),
        docking({ from: "2031-06-02T10:00Z", to: "2031-06-10" }, millDoor),
        docking({ from: "2031-06-11T10:00Z", to: "2031-06-20" }, barnHatch),
      ],
      ...landed("2031-06-20"),
    });
    const there = ["Ada (coach-1 > coach-1)"];
    const where = (time: string) => [at(time, [both]), at(time, [both], "mill")];
    expect(where("2031-05-20")).toEqual([there, []]);
    expect(where("2031-06-01T20:00Z")).toEqual([[], []]);
    expect(where("2031-06-05")).toEqual([[], there]);
    expect(where("2031-06-10T23:59Z")).toEqual([[], [`${there}?`]]);
    expect(where("2031-06-15")).toEqual([there, []]);
    // Nobody is there twice in a month that has both visits.
    expect(where("2031-06")).toEqual([there, there]);
  });

  it("follows somebody from the ship of the arrival to that of the return", () => {
    const first = coach(
      1,
      ["Ada", "Ben"],
      { stays: [docking({ from, to })], ...landed("2031-06-01") },
      ["Cid"],
    );
    const second = coach(
      2,
      ["Cid"],
      {
        launch: { ...first.launch, time: "2031-05-20" },
        stays: [docking({ from: "2031-05-22T10:00Z", to: "2031-09-01T10:00Z" }, barnHatch)],
        ...landed("2031-09-01"),
      },
      ["Ada", "Ben"],
    );
    const swap = [first, second];
    expect(at("2031-05-21", swap)).toEqual(["Ada (coach-1 > coach-2)", "Ben (coach-1 > coach-2)"]);
    expect(at("2031-05-25", swap)).toEqual([
      ...["Ada (coach-1 > coach-2)", "Ben (coach-1 > coach-2)", "Cid (coach-2 > coach-1)"],
    ]);
    expect(at("2031-06-05", swap)).toEqual(["Ada (coach-1 > coach-2)", "Ben (coach-1 > coach-2)"]);
    expect(at("2031-09-02", swap)).toEqual([]);
  });

  it("keeps somebody aboard whose ship has left without them, until it is known how they left", () => {
    const left = coach(
      1,
      ["Ada", "Ben"],
      { stays: [docking({ from, to })], ...landed("2031-06-01") },
      ["Ben"],
    );
    expect(at("2031-05-20", [left])).toEqual(["Ada (coach-1)?", "Ben (coach-1 > coach-1)"]);
    expect(at("2031-07-01", [left])).toEqual(["Ada (coach-1)?"]);
  });

  it("has somebody who will land in a ship that is still under way", () => {
    const first = coach(
      1,
      ["Ada"],
      { stays: [docking({ from, to })], ...landed("2031-06-01") },
      [],
    );
    const empty = coach(
      2,
      [],
      { outcome: "in-flight", stays: [docking({ from: "2032-05-03" }, barnHatch)] },
      ["Ada"],
    );
    expect(at("2031-07-01", [first, empty])).toEqual(["Ada (coach-1)?"]);
  });

  it("tells the flights of somebody who came twice apart", () => {
    const again = coach(2, ["Ada"], {
      stays: [docking({ from: "2032-05-03T10:00Z", to: "2032-06-01T12:00Z" })],
      ...landed("2032-06-01"),
    });
    expect(at("2031-05-20", [visit, again])).toEqual(["Ada (coach-1 > coach-1)"]);
    expect(at("2031-12-01", [visit, again])).toEqual([]);
    expect(at("2032-05-20", [visit, again])).toEqual(["Ada (coach-2 > coach-2)"]);
  });

  it("does not know how somebody left who was launched again, but that they had left by then", () => {
    const stranded = coach(
      1,
      ["Ada"],
      { stays: [docking({ from, to })], ...landed("2031-06-01") },
      [],
    );
    const again = coach(2, ["Ada"], {
      stays: [docking({ from: "2032-05-03T10:00Z", to: "2032-06-01T12:00Z" })],
      ...landed("2032-06-01"),
    });
    expect(at("2031-12-01", [stranded, again])).toEqual(["Ada (coach-1)?"]);
    expect(at("2032-05-02T12:00Z", [stranded, again])).toEqual([]);
    expect(at("2032-05-20", [stranded, again])).toEqual(["Ada (coach-2 > coach-2)"]);
  });

  it.each(["2031-02-30", "yesterday", "", new Date(Number.NaN), 5, undefined])(
    "throws for the time %s",
    (time) => {
      expect(() => at(time as string, [visit])).toThrow(/^a time must be a Date or ISO 8601/);
    },
  );

  it("throws for an unknown station, and without one", () => {
    expect(() => peopleAboardAt("2020", { station: "is" as never })).toThrow(
      '"is" is not a station; the nearest are "iss"',
    );
    expect(() => peopleAboardAt("2020", undefined as never)).toThrow(
      'peopleAboardAt takes a station, like { station: "iss" }',
    );
  });
});

describe("peopleAboardAt of the record", () => {
  it("takes a Date, and is the same in a catalog", () => {
    const time = new Date("2009-07-20T12:00:00Z");
    expect(peopleAboardAt(time, { station: "iss" })).toHaveLength(13);
    expect(createCatalog(missions).peopleAboardAt(time, { station: "iss" })).toEqual(
      peopleAboardAt(time, { station: "iss" }),
    );
  });

  it("has the crew of Soyuz T-15 at one station and then at the other", () => {
    const where = (time: string) =>
      stationIds.filter((station) => peopleAboardAt(time, { station }).length > 0);
    expect(where("1986-04-01")).toEqual(["mir"]);
    expect(where("1986-05-05T20:00Z")).toEqual([]);
    expect(where("1986-06-01")).toEqual(["salyut-7"]);
    expect(where("1986-07-01")).toEqual(["mir"]);
  });

  it("has everybody who docked aboard halfway through the stay of their ship", () => {
    for (const mission of missions) {
      for (const { from, to, port } of mission.stays) {
        const { crew } = mission;
        if (crew === undefined || from === undefined || to === undefined) continue;
        if (crew.launched.length === 0 || mission.stays[0]?.from !== from) continue;
        const middle = new Date((Date.parse(from) + Date.parse(to)) / 2);
        const station = (port?.station ?? mission.destination.id) as StationId;
        const arrived = peopleAboardAt(from, { station }).map(({ person }) => person);
        expect(arrived, mission.id).toEqual(
          expect.arrayContaining(crew.launched.map(({ person }) => person)),
        );
        // Those who land in it are still there, or have come by then.
        const aboard = peopleAboardAt(to, { station }).map(({ person }) => person);
        const isLast = mission.stays.length === 1;
        if (isLast && middle.getTime() > Date.parse(from)) {
          expect(aboard, mission.id).toEqual(
            expect.arrayContaining((crew.landed ?? crew.launched).map(({ person }) => person)),
          );
        }
      }
    }
  });

  it("has everybody once, in one place, after their launch and before their landing", () => {
    fc.assert(
      fc.property(anyInstant, (time) => {
        const people = stationIds.flatMap((station) => peopleAboardAt(time, { station }));
        const ids = people.map(({ person }) => person.id);
        expect(ids.length, time).toBe(new Set(ids).size);
        for (const { arrival, departure, person } of people) {
          const landed = departure?.crew?.landed ?? departure?.crew?.launched;
          expect(isBefore(time, arrival.launch.time)).toBe(false);
          expect(arrival.crew?.launched.map((one) => one.person)).toContain(person);
          if (departure === undefined) continue;
          expect(landed?.map((one) => one.person)).toContain(person);
          expect(isBefore(departure.end?.landing ?? "9999", time)).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("has a ship for everybody who is there for certain, unless it is moving", () => {
    // What the record counts as aboard without a ship at a port must be a relocation.
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...stationIds), (time, station) => {
        for (const { certain, departure, arrival } of peopleAboardAt(time, { station })) {
          if (!certain) continue;
          const ships = [arrival, departure ?? arrival];
          const started = ships.some(({ stays }) => !isBefore(time, stays[0]?.from ?? ""));
          const ended = ships.every(({ stays }) => isBefore(stays.at(-1)?.to ?? "9999", time));
          expect(started && !ended, `${arrival.id} at ${time}`).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
