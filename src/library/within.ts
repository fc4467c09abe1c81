import { shown } from "./shown.ts";
import type { AnyMission } from "./types.ts";

/** Among which flights to look: those of the programme, the series, to the station, or all. */
export type Within = "programme" | "series" | "station" | "all";

/** What has to be the same for two flights to be neighbours. */
const sameness: Readonly<Record<Within, (mission: AnyMission) => string>> = {
  programme: (mission) => mission.series.programme,
  series: (mission) => mission.series.id,
  station: (mission) => mission.destination.id,
  all: () => "",
};

/** The neighbour of one of some flights in launch order. */
export function neighbourIn<M extends AnyMission>(
  missions: readonly M[],
  mission: M,
  within: Within,
  step: 1 | -1,
): M | undefined {
  if (typeof within !== "string" || !Object.hasOwn(sameness, within)) {
    throw new TypeError(
      `within is "programme", "series", "station" or "all", not ${shown(within)}`,
    );
  }
  const groupOf = sameness[within];
  for (let at = missions.indexOf(mission) + step; at in missions; at += step) {
    const other = missions[at] as M;
    if (groupOf(other) === groupOf(mission)) return other;
  }
  return undefined;
}
