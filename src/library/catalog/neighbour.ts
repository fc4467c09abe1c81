import { checkOptions } from "../text/check-options.ts";
import { shown } from "../text/describe-value.ts";
import type { AnyMission } from "../types/mission.ts";

/** Among which flights to look: those of the programme, the series, to the station, or all. */
export type Within = "programme" | "series" | "station" | "all";

/** What has to be the same for two flights to be neighbours. */
const sameness: Readonly<Record<Within, (mission: AnyMission) => string>> = {
  programme: (mission) => mission.series.programme,
  series: (mission) => mission.series.id,
  station: (mission) => mission.destination.id,
  all: () => "",
};

/** Among which flights the options of `nextMission` or `previousMission` ask to look. */
export function withinOf(options: { readonly within?: Within } | undefined, step: 1 | -1): Within {
  if (options === undefined) return "programme";
  const taker = step === 1 ? "nextMission" : "previousMission";
  checkOptions(options, ["within"], `${taker} takes options like { within: "series" }`);
  const { within = "programme" } = options;
  if (typeof within !== "string" || !Object.hasOwn(sameness, within)) {
    throw new TypeError(
      `within is "programme", "series", "station" or "all", not ${shown(within)}`,
    );
  }
  return within;
}

/** The neighbour of one of some flights in launch order. */
export function neighbourIn<M extends AnyMission>(
  missions: readonly M[],
  mission: M,
  within: Within,
  step: 1 | -1,
): M | undefined {
  const groupOf = sameness[within];
  for (let at = missions.indexOf(mission) + step; at in missions; at += step) {
    const other = missions[at] as M;
    if (groupOf(other) === groupOf(mission)) return other;
  }
  return undefined;
}
