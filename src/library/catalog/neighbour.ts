import { checkOptions } from "../text/check-options.ts";
import { shown } from "../text/describe-value.ts";
import type { AnyMission } from "../types/mission.ts";
import { stationsOf } from "./crew.ts";

/**
 * Where to look: in the same programme or series, at the same station, or among all flights. A flight that
 * was at two stations, as Soyuz T-15 was, is among those of both.
 */
export type Within = "programme" | "series" | "station" | "all";

/** Of what neighbours must have at least one in common: a flight can be at two stations. */
const groups: Readonly<Record<Within, (mission: AnyMission) => readonly string[]>> = {
  programme: (mission) => [mission.series.programme],
  series: (mission) => [mission.series.id],
  station: stationsOf,
  all: () => [""],
};

/** The `within` option of `nextMission` or `previousMission`. */
export function withinOf(options: { readonly within?: Within } | undefined, step: 1 | -1): Within {
  if (options === undefined) return "programme";
  const taker = step === 1 ? "nextMission" : "previousMission";
  checkOptions(options, ["within"], `${taker} takes options like { within: "series" }`);
  const { within = "programme" } = options;
  if (typeof within !== "string" || !Object.hasOwn(groups, within)) {
    throw new TypeError(
      `within must be "programme", "series", "station" or "all", not ${shown(within)}`,
    );
  }
  return within;
}

/** The neighbour of a flight in launch order. */
export function neighbourIn<M extends AnyMission>(
  missions: readonly M[],
  mission: M,
  within: Within,
  step: 1 | -1,
): M | undefined {
  const groupsOf = groups[within];
  const own = groupsOf(mission);
  for (let at = missions.indexOf(mission) + step; at in missions; at += step) {
    const other = missions[at] as M;
    if (groupsOf(other).some((group) => own.includes(group))) return other;
  }
  return undefined;
}
