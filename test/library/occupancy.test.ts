import fc from "fast-check";
import {
  type AnyMission,
  createCatalog,
  isBefore,
  missions,
  missionsAttachedAt,
  nextMission,
  occupancyAt,
  portHistory,
  previousMission,
  type StationId,
  visitsAt,
} from "resupply";
import { describe, expect, it } from "vitest";
import { anyInstant, later, stationIds } from "../support/instants.ts";
import { barnHatch, docking, millDoor } from "../support/invented-crews.ts";
import { barnDoor, mule } from "../support/invented-missions.ts";

/** `port: flight`, `?` where it is not certain. */
const shown = (rows: readonly { port?: unknown; mission?: unknown; certain: boolean }[]) =>
  (rows as readonly ReturnType<typeof occupancyAt>[number][]).map(
    ({ port, mission, certain }) =>
      `${port?.id ?? "somewhere"}: ${mission?.id ?? "free"}${certain ? "" : "?"}`,
  );
const at = (time: string | Date, ...flights: readonly AnyMission[]) =>
  shown(createCatalog(flights).occupancyAt(time, { station: "barn" as never }));

const from = "2031-05-03T10:00Z";
const to = "2031-06-01T12:00Z";

describe("occupancyAt of a catalog", () => {
  const atDoor = mule(1, { stays: [docking({ from, to })] });
  const atHatch = mule(2, { stays: [docking({ from: "2032-06-01T10:00Z" }, barnHatch)] });

  it("has each port, with the flight or free, in the order of the first flights", () => {
    expect(at("2031-05-20", atHatch, atDoor)).toEqual(["barn-door: mule-1", "barn-hatch: free"]);
    expect(at("2031-06-02", atHatch, atDoor)).toEqual(["barn-door: free", "barn-hatch: free"]);
  });

  it("gives the port, the flight and its stay", () => {
    const [row, ...others] = createCatalog([atDoor]).occupancyAt(from, {
      station: "barn" as never,
    });
    expect(row).toEqual({ port: barnDoor, mission: atDoor, stay: atDoor.stays[0], certain: true });
    expect(others).toEqual([]);
  });

  it("knows a port to which a ship only tried to come", () => {
    const tried = mule(1, { attempts: [{ kind: "failed-docking", port: barnHatch }] });
    expect(at("2031-05-20", tried)).toEqual(["barn-hatch: free"]);
  });

  it("leaves out a port before it was opened and after it was closed", () => {
    const port = { ...barnDoor, from: "2031-05-02", to: "2031-07-01" };
    const flight = mule(1, { stays: [docking({ from, to }, port)] });
    expect(at("2031-05-01", flight)).toEqual([]);
    expect(at("2031-05-02T12:00Z", flight)).toEqual(["barn-door: free?"]);
    expect(at("2031-05-02", flight)).toEqual(["barn-door: free"]);
    expect(at("2031-06-30", flight)).toEqual(["barn-door: free"]);
    expect(at("2031-07-01", flight)).toEqual(["barn-door: free?"]);
    expect(at("2031-07-02", flight)).toEqual([]);
  });

  it("leaves out a port while a module that is no flight was in the way", () => {
    const port = { ...barnDoor, taken: { from: "2031-07-01", to: "2031-08-01" } };
    const flight = mule(1, { stays: [docking({ from, to }, port)] });
    expect(at("2031-06-30", flight)).toEqual(["barn-door: free"]);
    expect(at("2031-07-01T12:00Z", flight)).toEqual(["barn-door: free?"]);
    expect(at("2031-07-02", flight)).toEqual([]);
    expect(at("2031-08-01T12:00Z", flight)).toEqual(["barn-door: free?"]);
    expect(at("2031-08-02", flight)).toEqual(["barn-door: free"]);
  });

  it("has no ports before the station was launched and after it was deorbited", () => {
    const { destination } = atDoor;
    const barn = { ...destination, launched: "2030-05-01", deorbited: "2032-01-01" };
    const flight = mule(1, { stays: [docking({ from, to })], destination: barn });
    expect(at("2030-04-30", flight)).toEqual([]);
    expect(at("2030-05-02", flight)).toEqual(["barn-door: free"]);
    expect(at("2032-01-02", flight)).toEqual([]);
  });

  it("says where an arrival or a departure is uncertain", () => {
    expect(at("2031-05-20", mule(1, { stays: [docking({ from })] }))).toEqual([
      "barn-door: mule-1?",
    ]);
    expect(at("2031-05-20", mule(1, { stays: [docking({ to })] }))).toEqual(["barn-door: mule-1?"]);
  });

  it("has one row for each flight that may have been at a port", () => {
    const late = mule(2, { stays: [docking({ to: "2032-06-01" })], launch: atHatch.launch });
    expect(at("2032-05-20", mule(1, { stays: [docking({ from })] }), late)).toEqual([
      ...["barn-door: mule-1?", "barn-door: mule-2?"],
    ]);
  });

  it("rules out a flight that may have been at a port where another certainly was", () => {
    const unknown = mule(1, { stays: [docking({})] });
    const moved = mule(2, {
      launch: { ...unknown.launch, time: "2031-01-01" },
      stays: [
        docking({ from: "2031-01-03", to: "2031-06-01" }, barnHatch),
        docking({ from: "2031-06-01", to: "2031-07-01" }),
      ],
    });
    expect(at("2031-06-15", unknown, moved)).toEqual(["barn-hatch: free", "barn-door: mule-2"]);
    expect(at("2031-07-15", unknown, moved)).toEqual(["barn-hatch: free", "barn-door: mule-1?"]);
  });

  it("has a flight whose port is unknown last, and then no port is free for certain", () => {
    const barn = atDoor.destination;
    const stay = { ...docking({ from, to }), port: undefined, station: barn };
    const { port: _none, ...nowhere } = stay;
    const flight = mule(3, { stays: [nowhere], launch: atDoor.launch });
    expect(at("2031-05-20", atDoor, atHatch, flight)).toEqual([
      ...["barn-door: mule-1", "barn-hatch: free?", "somewhere: mule-3"],
    ]);
  });

  it("keeps a module that was attached for good at its port, although it closed the port", () => {
    const port = { ...barnDoor, to: "2031-05-03" };
    const module = mule(1, { kind: "module", stays: [docking({ from, undocked: false }, port)] });
    expect(at("2031-05-02", module)).toEqual(["barn-door: free"]);
    expect(at("2031-05-04", module)).toEqual(["barn-door: mule-1"]);
    expect(at("2041-05-04", module)).toEqual(["barn-door: mule-1"]);
  });

  it("has no flight during its move from port to port", () => {
    const moved = mule(1, {
      stays: [
        docking({ from, to }),
        docking({ from: "2031-06-01T12:40Z", to: "2031-07-01" }, barnHatch),
      ],
    });
    expect(at("2031-06-01T12:20Z", moved)).toEqual(["barn-door: free", "barn-hatch: free"]);
    expect(at("2031-06-01T12:50Z", moved)).toEqual(["barn-door: free", "barn-hatch: mule-1"]);
    expect(at("2031-06-01", moved)).toEqual(["barn-door: mule-1", "barn-hatch: mule-1"]);
  });

  it("has a ship that was at two stations at the one where it was", () => {
    const both = mule(1, {
      stays: [docking({ from, to }), docking({ from: "2031-06-02", to: "2031-07-01" }, millDoor)],
    });
    const catalog = createCatalog([both]);
    const rows = (time: string, station: string) =>
      shown(catalog.occupancyAt(time, { station: station as never }));
    expect(rows("2031-05-20", "barn")).toEqual(["barn-door: mule-1"]);
    expect(rows("2031-05-20", "mill")).toEqual(["mill-door: free"]);
    expect(rows("2031-06-20", "barn")).toEqual(["barn-door: free"]);
    expect(rows("2031-06-20", "mill")).toEqual(["mill-door: mule-1"]);
  });

  it("is that of a day, a minute or a Date", () => {
    expect(at("2031-06-01", atDoor)).toEqual(["barn-door: mule-1"]);
    expect(at("2031-06-01T12:01Z", atDoor)).toEqual(["barn-door: free"]);
    expect(at(new Date("2031-06-01T11:59:00Z"), atDoor)).toEqual(["barn-door: mule-1"]);
    expect(at(new Date("2031-06-01T12:01:00Z"), atDoor)).toEqual(["barn-door: free"]);
  });

  it.each(["2031-02-30", "yesterday", "", new Date(Number.NaN), 5, undefined])(
    "throws for the time %s",
    (time) => {
      expect(() => at(time as string, atDoor)).toThrow(/^a time must be a Date or ISO 8601/);
    },
  );

  it("throws for an unknown station, and without one", () => {
    expect(() => occupancyAt("2020", { station: "is" as never })).toThrow(
      '"is" is not a station; the nearest are "iss"',
    );
    expect(() => occupancyAt("2020", {} as never)).toThrow(TypeError);
    expect(() => occupancyAt("2020", undefined as never)).toThrow(
      'occupancyAt takes a station, like { station: "iss" }',
    );
  });
});

describe("occupancyAt of the record", () => {
  it("has the modules of the ISS, Mir and Tiangong where they are to this day or were to the end", () => {
    const [iss, mir, tiangong] = [
      shown(occupancyAt("2024-01-01", { station: "iss" })),
      shown(occupancyAt("2000-01-01", { station: "mir" })),
      shown(occupancyAt("2024-01-01", { station: "tiangong" })),
    ];
    expect(iss).toEqual(expect.arrayContaining(["zarya-aft: zvezda", "zvezda-nadir: nauka"]));
    expect(mir).toEqual(
      expect.arrayContaining([
        ...["mir-core-aft: kvant-1", "mir-core-starboard: kvant-2", "mir-core-port: spektr"],
        ...["mir-core-nadir: kristall", "mir-core-zenith: priroda"],
      ]),
    );
    expect(tiangong).toEqual(
      expect.arrayContaining(["tianhe-starboard: wentian", "tianhe-port: mengtian"]),
    );
  });

  it("has no port where Pirs and Leonardo were", () => {
    const ports = (time: string) =>
      occupancyAt(time, { station: "iss" }).map(({ port }) => port?.id);
    expect(ports("2001-09-01")).toContain("zvezda-nadir");
    expect(ports("2010-01-01")).not.toContain("zvezda-nadir");
    expect(ports("2010-01-01")).toContain("unity-nadir");
    expect(ports("2014-01-01")).not.toContain("unity-nadir");
    expect(ports("2016-01-01")).toContain("unity-nadir");
  });

  it("never drops a stay in silence because its end is unknown", () => {
    const open = missions.flatMap((mission) =>
      mission.stays
        .filter(({ from, to, released }) => from && to === undefined && released === undefined)
        .map((stay) => ({ mission, stay })),
    );
    expect(open.length).toBeGreaterThan(20);
    for (const { mission, stay } of open) {
      const time = later(stay.from ?? "", 1);
      const station = (stay.port?.station ?? mission.destination.id) as StationId;
      const what = `${mission.id} at ${time}`;
      const row = occupancyAt(time, { station }).find((one) => one.stay === stay);
      const isThere = visitsAt(time, { station }).some((visit) => visit.stay === stay);
      expect(row !== undefined, what).toBe(isThere);
      if (isThere) continue;
      // Then something else is known to have happened by then: the end, a further stay, another craft.
      const { landing, burn, reentry } = mission.end ?? {};
      const further = mission.stays.slice(mission.stays.indexOf(stay) + 1);
      const others = missions.filter((other) => other !== mission).flatMap(({ stays }) => stays);
      const known = [
        ...[landing, burn, reentry, ...further.flatMap(({ captured, from }) => [captured, from])],
        ...others.filter(({ port }) => port && port.id === stay.port?.id).map((one) => one.from),
      ].filter((one) => one !== undefined);
      const isRuledOut = known.some(
        (one) => isBefore(one, time) && !isBefore(one, stay.from ?? ""),
      );
      expect(isRuledOut, what).toBe(true);
    }
  });

  it("has at most one flight for certain at a port at any moment, and each stay once", () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...stationIds), (time, station) => {
        const rows = occupancyAt(time, { station });
        const certain = rows.filter((row) => row.certain && row.port).map(({ port }) => port?.id);
        const stays = rows.flatMap(({ stay }) => stay ?? []);
        expect(new Set(certain).size).toBe(certain.length);
        expect(new Set(stays).size).toBe(stays.length);
        expect(stays.toSorted(byStart)).toEqual(
          visitsAt(time, { station })
            .map(({ stay }) => stay)
            .toSorted(byStart),
        );
      }),
      { numRuns: 300 },
    );
  });
});

const byStart = (a: { from?: string }, b: { from?: string }) =>
  (a.from ?? "").localeCompare(b.from ?? "");

describe("the other look-ups", () => {
  it("know a ship at two stations at both", () => {
    const ids = (time: string, station: StationId) =>
      missionsAttachedAt(time, { station }).map(({ id }) => id);
    expect(ids("1986-04-01", "mir")).toContain("soyuz-t-15");
    expect(ids("1986-06-01", "salyut-7")).toContain("soyuz-t-15");
    expect(ids("1986-06-01", "mir")).not.toContain("soyuz-t-15");
    expect(ids("1986-07-01", "mir")).toContain("soyuz-t-15");
  });

  it("have it among the flights of both", () => {
    const within = { within: "station" } as const;
    expect(nextMission("kosmos-1686", within)?.id).toBe("soyuz-t-15");
    expect(previousMission("soyuz-t-15", within)?.id).toBe("kosmos-1686");
    expect(nextMission("soyuz-t-15", within)?.id).toBe("progress-25");
    expect(previousMission("progress-25", within)?.id).toBe("soyuz-t-15");
    expect(nextMission("soyuz-ms-28", within)?.destination.id).toBe("iss");
  });

  it("have crews, freighters and modules in the history of a port", () => {
    const history = (...[station, port]: Parameters<typeof portHistory>) =>
      portHistory(station, port).map(({ mission }) => mission.id);
    // Skylab 2 docked loosely at first, and again after its crew had tried to free a solar panel.
    expect(history("skylab", "skylab-forward")).toEqual([
      ...["skylab-2", "skylab-2", "skylab-3", "skylab-4"],
    ]);
    expect(history("salyut-7", "salyut-7-aft").at(-1)).toBe("soyuz-t-15");
    expect(history("iss", "nauka-nadir")).toEqual([
      ...["soyuz-ms-18", "progress-ms-17", "progress-m-um"],
    ]);
    expect(history("tiangong", "tianhe-starboard")).toEqual(["wentian"]);
    expect(history("mir", "mir-core-zenith")).toEqual(["priroda"]);
  });
});
