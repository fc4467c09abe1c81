import { readdirSync, readFileSync } from "node:fs";
import { occupancyAt, peopleAboardAt } from "resupply";
import { describe, expect, it } from "vitest";
import { type Report, reports } from "./instants.ts";

/** What is at a port: the ids of the flights, or `free`. */
function flightsAt({ time, station }: Report, port: string): readonly string[] | undefined {
  const rows = occupancyAt(time, { station }).filter((row) => row.port?.id === port);
  return rows.length === 0 ? undefined : rows.map(({ mission }) => mission?.id ?? "free");
}

/** The ids of the ships at a station, modules aside, each followed by `?` where it is not certain. */
function shipsAt({ time, station }: Report): readonly string[] {
  return occupancyAt(time, { station }).flatMap(({ mission, certain }) =>
    mission === undefined || mission.kind === "module"
      ? []
      : [`${mission.id}${certain ? "" : "?"}`],
  );
}

describe("who was where, according to reports from outside", () => {
  it("covers at least twenty instants at seven stations", () => {
    expect(reports.length).toBeGreaterThanOrEqual(20);
    expect([...new Set(reports.map(({ station }) => station))]).toEqual([
      ...["skylab", "salyut-4", "salyut-6", "salyut-7", "mir", "iss", "tiangong"],
    ]);
  });

  it("has at least twenty from pages that no seed cites", () => {
    const seeds = readdirSync("seeds", { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".md"))
      .map((path) => readFileSync(`seeds/${path}`, "utf8"))
      .join("\n");
    const fresh = reports.filter(({ sources }) => sources.some((page) => !seeds.includes(page)));
    expect(fresh.length).toBeGreaterThanOrEqual(20);
  });

  describe.each(reports.map((report) => [report.station, report.time, report.at, report] as const))(
    "%s at %s: %s",
    (_station, _time, _at, report) => {
      it.each(Object.entries(report.ports ?? {}))("at %s is %s", (port, flight) => {
        expect(flightsAt(report, port)).toEqual([flight]);
      });

      if (report.ships !== undefined) {
        it("has these ships and no other", () => {
          expect(shipsAt(report).toSorted()).toEqual([...(report.ships ?? [])].toSorted());
        });
      }

      it(`has ${report.aboard} people aboard, and those who are named`, () => {
        const aboard = peopleAboardAt(report.time, { station: report.station });
        expect(aboard.map(({ person }) => person.name)).toHaveLength(report.aboard);
        expect(aboard.every(({ certain }) => certain)).toBe(true);
        expect(aboard.map(({ person }) => person.name)).toEqual(
          expect.arrayContaining([...(report.people ?? [])]),
        );
      });
    },
  );
});
