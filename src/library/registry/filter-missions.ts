import { missions } from "../../generated/registry.ts";
import { filterIn } from "../catalog/filter.ts";
import type { FilteredMission, MissionFilter } from "../types/query.ts";

/**
 * Returns the flights that match a kind, series, station, vehicle, outcome, person and span of launch times, in
 * launch order and in their exact types.
 *
 * @throws `TypeError` naming an unknown key or value and the nearest known ones, a time that does not
 * exist, or a `from` after its `to`.
 * @example
 * filterMissions({ series: "progress-ms", outcome: "failure" }).map(({ name }) => name); // ["Progress MS-04"]
 * filterMissions({ person: "yuri-romanenko" }).map(({ id }) => id); // ["soyuz-26", "soyuz-27", …]
 */
/* @__NO_SIDE_EFFECTS__ */
export function filterMissions<const Filter extends MissionFilter>(
  filter: Filter,
): readonly FilteredMission<Filter>[] {
  return filterIn(missions, filter) as unknown as readonly FilteredMission<Filter>[];
}
