import {
  type AnyMission,
  createCatalog,
  isBefore,
  iss,
  type MissionKind,
  missions,
  missionsAttachedAt,
  type StationId,
  visitsAt,
} from "resupply";
import { describe, expect, it } from "vitest";
import { barnDoor, mule } from "../support/invented-missions.ts";

/** Of the published flights those at a station; `?` where it is not certain. */
const at = (time: string, station: StationId, ...kinds: readonly MissionKind[]) =>
  visitsAt(time, { station })
    .filter(({ mission }) => kinds.length === 0 || kinds.includes(mission.kind))
    .map(({ mission, certain }) => mission.id + (certain ? "" : "?"));
const shipsAt = (time: string, station: StationId) =>
  at(time, station, "cargo", "crewed", "uncrewed");
const cargoAt = (time: string, station: StationId) => at(time, station, "cargo");

describe("who was at a station", () => {
  it("knows Cygnus NG-23 back at its port when all eight were taken", () => {
    // Two Progress, Dragon CRS-33, HTV-X1 and Cygnus XL, beside two Soyuz and a crewed Dragon:
    // https://www.indiatoday.in/science/story/international-space-station-iss-full-docking-ports-eight-spacecraft-cygnus-soyuz-dragon-2025-2829585-2025-12-02
    expect(shipsAt("2025-12-02", "iss")).toEqual([
      ...["soyuz-ms-27", "progress-ms-31", "crew-11", "dragon-crs-33", "progress-ms-32?", "htv-x1"],
      ...["soyuz-ms-28", "cygnus-ng-23"],
    ]);
    // On the arm since 24 November, out of the way of Soyuz MS-28: https://www.newsbeep.com/ie/158272
    expect(at("2025-11-27", "iss")).not.toContain("cygnus-ng-23");
    // Let go on 12 March 2026:
    // https://progresohispanonews.com/2026/03/12/cygnus-xl-deja-la-estacion-espacial-tras-7-meses/
    expect(at("2026-03-11", "iss")).toContain("cygnus-ng-23");
    expect(at("2026-03-13", "iss")).not.toContain("cygnus-ng-23");
  });

  it("knows Dragon CRS-34 there until it left", () => {
    // https://cosmicherald.com/article/crs-34-dragon-departs-station-cargo-return-june-2026
    expect(at("2026-06-15", "iss")).toContain("dragon-crs-34");
    expect(at("2026-06-16T23:00Z", "iss")).toContain("dragon-crs-34?");
    expect(at("2026-06-17", "iss")).not.toContain("dragon-crs-34");
  });

  it("has Tianzhou-9 there until it burned up at the latest", () => {
    // Nobody says when it left; GCAT has its end on 2026-05-06.
    const cargo = (time: string) => cargoAt(time, "tiangong");
    expect(cargo("2025-07-15")).toEqual(["tianzhou-9"]);
    expect(cargo("2026-05-05")).toEqual(["tianzhou-9?"]);
    expect(cargo("2026-05-08")).toEqual([]);
    expect(cargo("2026-05-12")).toEqual(["tianzhou-10?"]);
  });

  it.each([
    // The sources of the releases are in the seeds: SpaceFlight Insider and others.
    ["dragon-crs-15", "", "2018-08-03T16:00Z", "2018-08-03T16:38Z", "2018-08-03T17:00Z"],
    // Unberthed at an unknown hour of that day.
    ["dragon-crs-14", "?", "2018-05-05T13:00Z", "2018-05-05T13:23Z", "2018-05-05T14:00Z"],
    ["dragon-crs-18", "?", "2019-08-27T14:00Z", "2019-08-27T14:59Z", "2019-08-27T16:00Z"],
  ])("has %s there until it was released, not until it splashed down", (id, mark, ...times) => {
    const [before, then, after] = times.map((time) => at(time, "iss"));
    expect(before).toContain(id + mark);
    expect(then).toContain(id + mark);
    expect(after?.join()).not.toContain(id);
  });

  it.each([
    // https://en.wikipedia.org/wiki/Progress_M1-5
    ["progress-m1-5", "mir", "2001-03-01", "2001-03-23T05:59:24Z", "2001-03-23T06:00Z"],
    // http://en.wikisource.org/wiki/Page:RP1357.pdf/104
    ["kosmos-1267", "salyut-6", "1982-01-01", "1982-07-29", "1982-07-30"],
    // http://www.thelogbook.com/1991/salyut-7-to-earth/
    ["kosmos-1686", "salyut-7", "1990-01-01T12:00Z", "1991-02-07T04:00Z", "1991-02-07T05:00Z"],
  ] as const)("%s never undocked", (id, station, before, then, after) => {
    const cargo = [before, then, after].map((time) => cargoAt(time, station));
    expect(cargo).toEqual([[id], [id], []]);
  });

  it("has a flight of which no day is known there at most until the next at its port", () => {
    // Progress M-20 came to the same port on 1993-10-13.
    expect(cargoAt("1993-08-09", "mir")).not.toContain("progress-m-19?");
    expect(cargoAt("1993-09-01", "mir")).toEqual(["progress-m-19?"]);
    expect(cargoAt("1993-12-01", "mir")).toEqual([]);
  });

  it("is in the order of arrival", () => {
    const arrivals = visitsAt("2025-12-02", { station: "iss" }).map(({ stay }) => stay.from ?? "");
    expect(arrivals).toEqual(arrivals.toSorted());
  });
});

const stays = missions.flatMap((mission) => mission.stays.map((stay) => ({ mission, stay })));
const DAY = 86_400_000;
/** The station of a stay: Soyuz T-15 was at two. */
const stationOf = ({ mission, stay }: (typeof stays)[number]) =>
  (stay.port?.station ?? stay.station?.id ?? mission.destination.id) as StationId;
/** A time at the precision of a second, so many days from the first moment of another. */
const daysFrom = (time: string, days: number) =>
  `${new Date(Date.parse(time) + days * DAY).toISOString().slice(0, 19)}Z`;

describe("every flight of the record", () => {
  it("is certain to be there at any time within a known stay", () => {
    for (const { mission, stay } of stays) {
      const until = stay.to ?? stay.released;
      if (stay.from === undefined || until === undefined) continue;
      const [from, to] = [Date.parse(stay.from), Date.parse(until)];
      const station = stationOf({ mission, stay });
      const within = [0.1, 0.5, 0.9]
        .map((part) => new Date(from + part * (to - from)).toISOString().slice(0, 19))
        .map((time) => `${time}Z`)
        .filter((time) => isBefore(stay.from ?? "", time) && isBefore(time, until));
      for (const time of [stay.from, until, ...within]) {
        const visit = visitsAt(time, { station }).find((one) => one.stay === stay);
        expect(visit?.certain, `${mission.id} at ${time}`).toBe(true);
        expect(missionsAttachedAt(time, { station })).toContain(mission);
      }
    }
  });

  it("is listed at some time, if it was attached at all", () => {
    for (const { mission, stay } of stays) {
      const time = stay.from ?? stay.to ?? daysFrom(mission.launch.time, 10);
      const listed = missionsAttachedAt(time, { station: stationOf({ mission, stay }) });
      expect(listed, mission.id).toContain(mission);
    }
  });

  it("is never there before its launch or after its end", () => {
    for (const { mission } of stays) {
      const { reentry, landing, burn } = mission.end ?? {};
      const end = reentry ?? landing ?? burn;
      const times = [daysFrom(mission.launch.time, -1)];
      if (end !== undefined) times.push(daysFrom(end, end.length < 10 ? 366 : 1.1));
      for (const time of times) {
        const listed = missionsAttachedAt(time, { station: mission.destination.id });
        expect(listed, `${mission.id} at ${time}`).not.toContain(mission);
      }
    }
  });

  it("is alone at its port, where it is certain", () => {
    for (const { mission, stay } of stays) {
      const time = stay.from ?? mission.launch.time;
      const ports = visitsAt(time.length > 10 ? time : daysFrom(time, 0.5), {
        station: mission.destination.id,
      }).flatMap((visit) => (visit.certain && visit.stay.port ? [visit.stay.port.id] : []));
      expect(ports, time).toEqual([...new Set(ports)]);
    }
  });
});

describe("visitsAt of a catalog", () => {
  const shed = { ...barnDoor, id: "barn-shed", name: "Barn shed" };
  const docking = (times: object, port: object | undefined = barnDoor) => ({
    kind: "docking" as const,
    ...(port && { port }),
    ...times,
  });
  const asked = (time: string, ...flights: readonly AnyMission[]) =>
    createCatalog(flights)
      .visitsAt(time, { station: "barn" as never })
      .map(({ mission, certain }) => mission.id + (certain ? "" : "?"));
  const from = "2031-05-03T10:00Z";
  const stay = (times: object) => mule(1, { stays: [docking(times)] });

  it("gives the stay", () => {
    const flight = stay({ from });
    const [visit] = createCatalog([flight]).visitsAt(from, { station: "barn" as never });
    expect(visit).toEqual({ mission: flight, stay: flight.stays[0], certain: true });
  });

  it.each([
    ["2031-05-03T09:59Z", []],
    ["2031-05-03T10:00Z", ["mule-1"]],
    ["2031-05-03T10:00:30Z", ["mule-1?"]],
    ["2031-05-03", ["mule-1"]],
    ["2031-05-04", ["mule-1"]],
    ["2031-06-01T12:00Z", ["mule-1?"]],
    ["2031-06-01", ["mule-1"]],
    ["2031-06-02", []],
  ])("is as certain at %s as arrival and departure are precise", (time, expected) => {
    expect(asked(time, stay({ from, to: "2031-06-01" }))).toEqual(expected);
  });

  it("uses the release as the departure if the unberthing is unknown", () => {
    const flight = stay({ from, released: "2031-06-01T12:00Z" });
    expect(asked("2031-06-01T11:59Z", flight)).toEqual(["mule-1"]);
    expect(asked("2031-06-01T12:01Z", flight)).toEqual([]);
    const both = stay({ from, to: "2031-06-01", released: "2031-06-01T12:00Z" });
    expect(asked("2031-06-01T11:59Z", both)).toEqual(["mule-1?"]);
    expect(asked("2031-06-01T12:01Z", both)).toEqual([]);
  });

  it.each([
    ["burn", { kind: "deorbited", burn: "2031-06-01" }],
    ["re-entry", { kind: "decayed", reentry: "2031-06-01" }],
    ["impact", { kind: "decayed", impact: "2031-06-01" }],
    ["landing", { kind: "landed", landing: "2031-06-01" }],
  ])("may last until the %s, and until then where it never undocked", (_what, end) => {
    const open = mule(1, { stays: [docking({ from })], end });
    expect(asked("2031-05-20", open)).toEqual(["mule-1?"]);
    expect(asked("2031-06-01", open)).toEqual(["mule-1?"]);
    expect(asked("2031-06-02", open)).toEqual([]);
    const never = mule(1, { stays: [docking({ from, undocked: false })], end });
    expect(asked("2031-05-20", never)).toEqual(["mule-1"]);
    expect(asked("2031-06-01", never)).toEqual(["mule-1"]);
    expect(asked("2031-06-02", never)).toEqual([]);
  });

  it("ends with the station, where it never undocked and its end is unknown, or lasts to this day", () => {
    const flight = stay({ from, undocked: false });
    const { destination } = flight;
    const gone = { ...flight, destination: { ...destination, deorbited: "2031-06-01" } };
    expect(asked("2031-05-20", gone)).toEqual(["mule-1"]);
    expect(asked("2031-06-02", gone)).toEqual([]);
    expect(asked("2031-05-20", flight)).toEqual(["mule-1"]);
  });

  it("may last until the port or the station was closed", () => {
    const port = { ...barnDoor, from: "2030", to: "2031-06-01" };
    const flight = mule(1, { stays: [docking({ from }, port)] });
    expect(asked("2031-06-01", flight)).toEqual(["mule-1?"]);
    expect(asked("2031-06-02", flight)).toEqual([]);
    const { destination } = flight;
    const open = mule(1, {
      stays: [docking({ from }, undefined)],
      destination: { ...destination, deorbited: "2031-06-01" },
    });
    expect(asked("2031-06-01", open)).toEqual(["mule-1?"]);
    expect(asked("2031-06-02", open)).toEqual([]);
  });

  it("may last until the next arrival at the port, by the flights of the set", () => {
    const open = stay({ from });
    const next = mule(2, { stays: [docking({ from: "2032-05-03" })] });
    const elsewhere = mule(3, { stays: [docking({ from: "2031-05-10" }, shed)] });
    const before = mule(4, { stays: [docking({ from: "2031-05-01", to: "2031-05-02" })] });
    expect(asked("2032-05-02", open, before, elsewhere)).toEqual(["mule-1?", "mule-3?"]);
    expect(asked("2032-05-04", open)).toEqual(["mule-1?"]);
    expect(asked("2032-05-02", open, next)).toEqual(["mule-1?"]);
    expect(asked("2032-05-04", open, next)).toEqual(["mule-2?"]);
  });

  it("may last until a later stay of the flight", () => {
    const moved = mule(1, {
      stays: [docking({ from }), docking({ from: "2031-06-01", to: "2031-07-01" }, shed)],
    });
    expect(asked("2031-05-20", moved)).toEqual(["mule-1?"]);
    expect(asked("2031-06-15", moved)).toEqual(["mule-1"]);
  });

  it("may have begun at the launch, the capture, the opening of the port or after the stay before", () => {
    const to = "2031-06-01";
    expect(asked("2031-05-02", stay({ to }))).toEqual(["mule-1?"]);
    expect(asked("2031-04-30", stay({ to }))).toEqual([]);
    expect(asked("2031-06-01", stay({ to }))).toEqual(["mule-1"]);
    expect(asked("2031-05-02", stay({ captured: "2031-05-03", to }))).toEqual([]);
    const port = { ...barnDoor, from: "2031-05-10" };
    expect(asked("2031-05-09", mule(1, { stays: [docking({ to }, port)] }))).toEqual([]);
    const again = mule(1, { stays: [docking({ from, to: "2031-05-05" }), docking({ to })] });
    expect(asked("2031-05-04", again)).toEqual(["mule-1"]);
    expect(asked("2031-05-06", again)).toEqual(["mule-1?"]);
  });

  it("of a stay without times is certain for a time that has all of it", () => {
    const end = { kind: "deorbited", reentry: "2031-06-01" };
    const flight = mule(1, { stays: [docking({})], end });
    expect(asked("2031-05-20", flight)).toEqual(["mule-1?"]);
    expect(asked("2031", flight)).toEqual(["mule-1"]);
    const later = mule(2, { stays: [docking({ from: "2032-05-03", to: "2032-05-04" })] });
    const open = mule(1, { stays: [docking({})] });
    expect(asked("2032-05-10", open)).toEqual(["mule-1?"]);
    expect(asked("2032-05-10", open, later)).toEqual([]);
    const second = mule(1, { stays: [docking({ from, to: "2031-05-05" }), docking({})] });
    expect(asked("2032-05-10", second, later)).toEqual(["mule-1?"]);
  });

  it("is certain at the moment of an arrival or departure, on whatever day the other was", () => {
    expect(
      asked("2031-05-03T12:00Z", stay({ from: "2031-05-03", to: "2031-05-03T12:00Z" })),
    ).toEqual(["mule-1"]);
    expect(asked("2031-05-03T10:00Z", stay({ from, to: "2031-05-03" }))).toEqual(["mule-1"]);
    expect(asked("2031-05-03T11:00Z", stay({ from, to: "2031-05-03" }))).toEqual(["mule-1?"]);
  });

  it("gives each stay of a flight that moved", () => {
    const day = mule(1, {
      stays: [docking({ from, to: "2031-05-20" }), docking({ from: "2031-05-20" }, shed)],
    });
    expect(asked("2031-05-20", day)).toEqual(["mule-1", "mule-1"]);
  });

  it("knows the published stations too", () => {
    expect(createCatalog(missions).visitsAt("2021-07-26T00:00Z", { station: iss })).toEqual(
      visitsAt("2021-07-26T00:00Z", { station: "iss" }),
    );
  });
});
