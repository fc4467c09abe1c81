import { readFileSync } from "node:fs";
import { createCatalog, missions, occupancyAt, peopleAboardAt } from "resupply";
import { expect, test } from "vitest";
import { minutesOf, readable } from "../src/lib/instants.ts";
import { flightsOf, portsOf, stations } from "../src/lib/stations.ts";
import { formatView, isoMinute, parseView } from "../src/timeline/client/address.ts";
import { place, ticksOf } from "../src/timeline/layout.ts";
import { timelineOf } from "../src/timeline/model.ts";
import { portOrder } from "../src/timeline/port-order.ts";

test.each(stations)("the ports of $name are in the order of its seed", (station) => {
  const seed = readFileSync(
    new URL(`../../seeds/stations/${station.id}.md`, import.meta.url),
    "utf8",
  );
  const [, section = ""] = seed.split("\n## Ports\n");
  const names = [...(section.split("\n## ")[0] ?? "").matchAll(/^### (.*)$/gm)].map(
    ([, name]) => name,
  );
  expect(portsOf(station).map(({ name }) => name)).toEqual(names);
  expect(portsOf(station).map(({ id }) => id)).toEqual(portOrder[station.id]);
});

test("each stay and each attempt of the record is in one timeline", () => {
  const timelines = stations.map(timelineOf);
  expect(new Set(timelines.flatMap(({ bars }) => bars.map(({ stay }) => stay)))).toEqual(
    new Set(missions.flatMap(({ stays }) => stays)),
  );
  const bars = timelines.flatMap(({ bars }) => bars);
  expect(bars).toHaveLength(missions.flatMap(({ stays }) => stays).length);
  const marks = timelines.flatMap(({ marks }) => marks);
  expect(marks).toHaveLength(missions.flatMap(({ attempts }) => attempts).length);
  for (const { mission, span } of bars) {
    expect(span.from, mission.id).toBeLessThanOrEqual(span.to);
    expect(Number.isFinite(span.to - span.from), mission.id).toBe(true);
  }
});

test("a stay with an unknown end fades out until something rules it out", () => {
  const mir = stations.find(({ id }) => id === "mir");
  const bar = mir && timelineOf(mir).bars.find(({ mission }) => mission.id === "progress-m-25");
  expect(bar?.stay.to).toBeUndefined();
  expect(bar?.span.certainTo).toBe(bar?.span.from);
  expect(bar?.span.to).toBeGreaterThan(bar?.span.from ?? Number.POSITIVE_INFINITY);
  const aft = mir && timelineOf(mir).bars.filter(({ row }) => row === bar?.row);
  const next = aft?.find(({ stay, span }) => stay.from && span.from > (bar?.span.from ?? 0));
  expect(bar?.span.to).toBeLessThanOrEqual(next?.span.from ?? 0);
});

test("a bar that the next one covers says where, and no other does", () => {
  const bars = stations.flatMap((station) => timelineOf(station).bars);
  const covered = bars.filter(({ covered }) => covered !== undefined);
  // Some are at ports that are not known to be free.
  expect(covered.length).toBeGreaterThan(0);
  for (const { mission, span, covered: at } of covered) {
    expect(at, mission.id).toBeGreaterThanOrEqual(span.from);
    expect(at, mission.id).toBeLessThan(span.to);
  }
  expect(covered.length).toBeLessThan(bars.length / 10);
});

test.each(stations)("the flights of $name answer for it as the whole record does", (station) => {
  const catalog = createCatalog(flightsOf(station));
  const [first, last] = timelineOf(station).domain;
  for (let step = 0; step <= 200; step++) {
    const time = isoMinute(Math.round(first + ((last - first) * step) / 200));
    const options = { station: station.id };
    expect(catalog.occupancyAt(time, options), time).toEqual(occupancyAt(time, options));
    expect(catalog.peopleAboardAt(time, options), time).toEqual(peopleAboardAt(time, options));
  }
});

test("times are as precise as the record", () => {
  expect(readable("2014-08-12T13:30Z")).toBe("12 Aug 2014, 13:30");
  expect(readable("2010-05")).toBe("May 2010");
  const { first, last } = minutesOf("2010-05");
  expect([first, last].map(isoMinute)).toEqual(["2010-05-01T00:00Z", "2010-06-01T00:00Z"]);
});

test("an address says what it was made of, and nothing else is read", () => {
  const domain = [minutesOf("2014-01-01").first, minutesOf("2015-01-01").first] as const;
  const at = minutesOf("2014-08-13T12:00Z").first;
  expect(formatView({ domain, at })).toBe("?from=2014-01-01&to=2015-01-01&at=2014-08-13T12:00Z");
  expect(parseView(formatView({ domain, at }))).toEqual({ domain, at });
  expect(parseView("?from=2015-01-01&to=2014-01-01&at=2014-13-45")).toEqual({});
  expect(parseView("?from=soon&at=")).toEqual({});
});

test("the axis has round ticks, and what is far outside stays near the picture", () => {
  const domain = [minutesOf("1998-01-01").first, minutesOf("2026-01-01").first] as const;
  expect(ticksOf(domain, 600).map(({ text }) => text)).toEqual(
    "2000 2005 2010 2015 2020 2025".split(" "),
  );
  const days = [minutesOf("2014-08-12").first, minutesOf("2014-08-14").first] as const;
  expect(ticksOf(days, 400).map(({ text }) => text)).toContain("13 Aug");
  expect(place(minutesOf("2026-01-01").first, days)).toBe(1100);
});
