import { filterMissions, missions } from "resupply";
import { describe, expect, test } from "vitest";
import { cargoChart, cargoPerYear, parts, splitOf } from "../src/charts/cargo.ts";
import { type Chart, markClass } from "../src/charts/chart.ts";
import { approaches, dockingChart, lasting } from "../src/charts/docking.ts";
import { flightsChart, flightsPerYear } from "../src/charts/flights.ts";
import { losses, lossesChart } from "../src/charts/losses.ts";
import { occupancies, portsChart, union } from "../src/charts/ports.ts";
import { series } from "../src/charts/years.ts";
import { palette } from "../src/lib/palette.ts";
import { leastDistance } from "./support/colour-vision.ts";

const shapes = (chart: Chart, name: string) =>
  chart.svg.match(new RegExp(`<${name}[ >]`, "g"))?.length ?? 0;

test("flights per year are those that the library filters, by series", () => {
  let all = 0;
  for (const { year, counts } of flightsPerYear()) {
    const launched = { from: String(year), to: String(year) };
    expect([year, counts]).toEqual([
      year,
      series.map(({ id }) => filterMissions({ series: id, launched }).length),
    ]);
    all += counts.reduce((sum, count) => sum + count, 0);
  }
  expect(all).toBe(missions.length);
  const filled = flightsPerYear()
    .flatMap(({ counts }) => counts)
    .filter((count) => count > 0);
  expect(shapes(flightsChart(), "rect")).toBe(filled.length);
});

describe("cargo", () => {
  test("its kinds can be told apart without a kind of cone", () => {
    for (const [at, one] of parts.entries())
      for (const other of parts.slice(at + 1)) {
        const { vision, distance } = leastDistance(one.fill, other.fill);
        expect(distance, `${one.name} and ${other.name}, ${vision}`).toBeGreaterThan(0.085);
      }
  });

  test.each([
    [{ total: 100, dry: 60, propellant: 30, water: 5, gas: 5 }, [60, 0, 30, 5, 5, 0]],
    [{ total: 100, pressurised: 60, unpressurised: 40 }, [60, 40, 0, 0, 0, 0]],
    [{ total: 100, crewSupplies: 20, science: 30 }, [50, 0, 0, 0, 0, 50]],
    [{ total: 100 }, [0, 0, 0, 0, 0, 100]],
    [{ propellant: 40 }, [0, 0, 40, 0, 0, 0]],
    [{ returned: 40 }, [0, 0, 0, 0, 0, 0]],
  ])("%j is split into parts", (cargo, expected) => {
    expect(parts.map(({ id }) => splitOf(cargo)[id])).toEqual(expected);
  });

  test("the parts of each flight add up to its total, unless sources say more", () => {
    for (const { id, cargo } of missions) {
      if (cargo?.total === undefined) continue;
      const split = splitOf(cargo);
      const sum = Object.values(split).reduce((all, mass) => all + mass, 0);
      const itemised = sum - split.unsplit - split.dry;
      expect([id, sum]).toEqual([id, expect.closeTo(Math.max(cargo.total, itemised), 3)]);
    }
  });

  test("what was lost was not delivered", () => {
    const [of2016] = cargoPerYear().filter(({ year }) => year === 2016);
    const delivered = filterMissions({ launched: { from: "2016", to: "2016" } })
      .filter(({ outcome, stays }) => outcome !== "failure" && stays.length > 0)
      .map(({ cargo }) => cargo?.total ?? 0);
    const sum = delivered.reduce((all, mass) => all + mass, 0);
    expect(of2016?.masses.reduce((all, mass) => all + mass, 0)).toBeCloseTo(sum, 3);
    expect(cargoChart().table.rows.length).toBe(flightsPerYear().length);
  });
});

test("programmes of one year that share a colour differ in the pattern", () => {
  const pairs = flightsPerYear().flatMap(({ counts }) => {
    const here = [
      ...new Set(series.filter((_, at) => counts[at]).map(({ programme }) => programme)),
    ];
    return here.flatMap((one, at) => here.slice(at + 1).map((other) => [one, other] as const));
  });
  for (const [one = "", other = ""] of pairs) {
    if (/^Modules/.test(one) && /^Modules/.test(other)) continue;
    const same = palette[one]?.fill === palette[other]?.fill;
    expect([
      one,
      other,
      same && /hatched/.test(markClass(one)) === /hatched/.test(markClass(other)),
    ]).toEqual([one, other, false]);
  }
});

test("approaches take time, and each is a dot and a row", () => {
  const all = approaches();
  expect(all.every(({ hours }) => hours > 0)).toBe(true);
  expect(all.length).toBeGreaterThan(450);
  const fast = all.find(({ mission }) => mission.id === "progress-ms-15");
  expect(lasting(fast?.hours ?? 0)).toBe("3 h 19 min");
  expect(lasting(50.5)).toBe("2 d 3 h");
  expect(shapes(dockingChart(), "circle")).toBe(all.length);
  expect(dockingChart().table.rows).toHaveLength(all.length);
});

test("each failure of the record is a square in its phase", () => {
  const failed = missions.filter((mission) => "failure" in mission && mission.failure);
  expect(losses().flatMap(({ lost }) => lost)).toHaveLength(failed.length);
  expect(shapes(lossesChart(), "rect")).toBe(failed.length);
  const [launch] = losses();
  expect(launch?.lost.map(({ mission }) => mission.id)).toContain("progress-ms-04");
});

describe("occupancy", () => {
  test("intervals are joined where they overlap, and cut at the window", () => {
    expect(
      union(
        [
          [5, 9],
          [0, 3],
          [2, 4],
          [8, 30],
        ],
        [1, 20],
      ),
    ).toEqual([
      [1, 4],
      [5, 20],
    ]);
    expect(union([[30, 40]], [1, 20])).toEqual([]);
  });

  test("no port is taken for longer than it was open", () => {
    const all = occupancies();
    expect(all).toHaveLength(41);
    for (const { port, openDays, takenDays } of all) {
      expect([port.id, takenDays >= 0 && takenDays <= openDays && openDays > 0]).toEqual([
        port.id,
        true,
      ]);
    }
    expect(shapes(portsChart(), "rect")).toBe(2 * all.length);
  });

  test("of a port with two stays is their length", () => {
    const skylab = occupancies().find(({ port }) => port.id === "skylab-forward");
    const days = missions
      .flatMap(({ stays }) => stays)
      .filter(({ port }) => port?.id === "skylab-forward")
      .map(({ from = "", to = "" }) => (Date.parse(to) - Date.parse(from)) / 86_400_000);
    expect(skylab?.takenDays).toBeCloseTo(
      days.reduce((sum, one) => sum + one, 0),
      1,
    );
  });
});
