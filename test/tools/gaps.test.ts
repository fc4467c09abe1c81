import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { readSeeds } from "../../src/compiler/files.ts";
import { byKind, coverageOf } from "../../tools/docs/coverage.ts";
import { flightList } from "../../tools/docs/flight-list.ts";
import { gaps } from "../../tools/docs/gaps.ts";
import { coverageOfPeople } from "../../tools/docs/people.ts";

const { catalog } = compile(await readSeeds("seeds"));
const flight = (id: string) => {
  const found = catalog.find("missions", id);
  if (found === undefined) throw new Error(id);
  return found;
};
const ofSeries = (series: string) =>
  catalog.missions.filter(({ record }) => record.series === series);

describe("a list of flights", () => {
  const all = ofSeries("progress");

  it.each([
    [[0], "Progress 1"],
    [[0, 1, 2], "Progress 1, Progress 2, Progress 3"],
    [[0, 1, 2, 3], "Progress 1 to Progress 4"],
    [[0, 1, 2, 3, 5], "Progress 1 to Progress 4, Progress 6"],
    [all.map((_, at) => at), "all 43 flights"],
    [all.map((_, at) => at).filter((at) => at !== 1), "all 43 flights but Progress 2"],
  ])("%j is %s", (places, text) => {
    const some = places.flatMap((place) => all[place] ?? []);
    expect(flightList(some, all)).toBe(text);
  });

  it("names the flights of a short series", () => {
    const modules = ofSeries("tiangong-modules");
    expect(flightList(modules, modules)).toBe("Wentian, Mengtian");
  });
});

describe("the coverage", () => {
  const of = (label: string) => coverageOf(catalog.missions).find((row) => row.label === label);

  it("asks crewed flights for a crew, and all that had one for its roles", () => {
    const crewed = catalog.missions.filter(({ record }) => record.kind === "crewed");
    expect(of("Crew")).toMatchObject({ flights: crewed, known: crewed });
    const roles = of("Roles of the crew");
    // Nobody was launched in it, and three people landed.
    expect(roles?.flights).toContain(flight("soyuz-ms-23"));
    expect(roles?.known).toContain(flight("soyuz-ms-22"));
    expect(roles?.missing).toContain(flight("crew-9"));
  });

  it("expects cargo of cargo flights, and counts what others are known to have brought", () => {
    const asked = of("Cargo")?.flights ?? [];
    expect(asked).toEqual(expect.arrayContaining(byKind(catalog).get("cargo") as never));
    expect(asked).toContain(flight("soyuz-ms-22"));
    expect(asked).not.toContain(flight("soyuz-11"));
  });

  it("expects no end of a module that is still in service", () => {
    expect(of("End")?.flights).not.toContain(flight("zvezda"));
    expect(of("Re-entry")?.flights).not.toContain(flight("zvezda"));
    expect(of("End")?.flights).toContain(flight("kvant-2"));
  });

  it("counts every flight in one kind", () => {
    const sizes = [...byKind(catalog).values()].map(({ length }) => length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(catalog.missions.length);
  });

  it("asks for a native name where a country writes in another script", () => {
    const asked = coverageOfPeople(catalog).find(({ label }) => label === "Native name")?.people;
    const ids = asked?.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["nie-haisheng", "yuri-romanenko"]));
    expect(ids).not.toContain("alan-bean");
  });
});

describe("docs/gaps.md", () => {
  it("has lines and lists that people can read", () => {
    const lines = gaps(catalog).split("\n");
    expect(lines.length).toBeLessThan(600);
    expect(lines.filter((line) => line.length > 1000)).toEqual([]);
  });
});
