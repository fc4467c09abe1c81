import { missions } from "resupply";
import { yearBarsSvg } from "./bars.ts";
import { type Chart, markClass, programmeKey } from "./chart.ts";
import { programmes, series, yearOf, years } from "./years.ts";

const height = 340;

/** How many flights each series had in each year, in the order of {@link series}. */
export function flightsPerYear(): readonly {
  readonly year: number;
  readonly counts: readonly number[];
}[] {
  return years.map((year) => {
    const flown = missions.filter((mission) => yearOf(mission) === year);
    return {
      year,
      counts: series.map(({ id }) => flown.filter((mission) => mission.series.id === id).length),
    };
  });
}

export function flightsChart(): Chart {
  const rows = flightsPerYear();
  const bars = rows.map(({ year, counts }) => ({
    year,
    parts: series.flatMap(({ name, programme }, at) => {
      const value = counts[at] ?? 0;
      return value === 0
        ? []
        : [{ className: markClass(programme), value, title: `${name}, ${year}: ${value}` }];
    }),
  }));
  const used = series.map(({ name }) => name);
  return {
    id: "flights",
    title: "Flights per year",
    text: `All ${missions.length} flights by the year of their launch. Series of one programme have one colour; the table has them apart.`,
    svg: yearBarsSvg(bars, height, String),
    height,
    key: programmeKey(programmes),
    table: {
      columns: ["Year", "All", ...used],
      rows: rows.map(({ year, counts }) => [
        year,
        counts.reduce((sum, count) => sum + count, 0),
        ...counts.map((count) => count || ""),
      ]),
    },
  };
}
