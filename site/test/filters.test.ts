import { filterMissions, missions } from "resupply";
import { expect, test } from "vitest";
import { addressOf, filtersIn, isLeft } from "../src/list/filters.ts";
import { rowDataOf } from "../src/list/rows.ts";

const left = (address: string) => {
  const filters = filtersIn(address);
  return missions.filter((mission) => isLeft(rowDataOf(mission), filters)).map(({ id }) => id);
};

test("each station, series, kind, outcome and year leaves the flights that the library filters", () => {
  for (const { destination, series, kind, outcome, launch } of missions) {
    const year = launch.time.slice(0, 4);
    const filter = {
      station: destination.id,
      series: series.id,
      kind,
      outcome,
      launched: { from: year, to: year },
    };
    const { launched, ...rest } = filter;
    expect(left(addressOf({ ...rest, year }))).toEqual(filterMissions(filter).map(({ id }) => id));
    expect(left(addressOf({ station: destination.id, outcome }))).toEqual(
      filterMissions({ station: destination.id, outcome }).map(({ id }) => id),
    );
    expect(left(`?year=${year}`)).toEqual(filterMissions({ launched }).map(({ id }) => id));
  }
});

test("an address holds its filters and nothing else", () => {
  expect(filtersIn("?station=iss&outcome=failure&utm=x&year=")).toEqual({
    station: "iss",
    outcome: "failure",
  });
  expect(addressOf({ station: "iss", outcome: "failure" })).toBe("?station=iss&outcome=failure");
  expect(addressOf({})).toBe("");
  expect(left("")).toHaveLength(missions.length);
  expect(left("?year=1900")).toEqual([]);
});
