import { type Mission, missions } from "resupply";

/** The year of a launch. */
export const yearOf = ({ launch }: Mission): number => Number(launch.time.slice(0, 4));

/** All years from the first launch to the last. */
export const years: readonly number[] = (() => {
  const all = missions.map(yearOf);
  const first = Math.min(...all);
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, at) => first + at);
})();

/** The programmes, in the order of their first flights. */
export const programmes: readonly string[] = [
  ...new Set(missions.map(({ series }) => series.programme)),
];

/** The series, those of a programme together. */
export const series = programmes.flatMap((programme) => [
  ...new Map(
    missions
      .filter((mission) => mission.series.programme === programme)
      .map((mission) => [mission.series.id, mission.series]),
  ).values(),
]);
