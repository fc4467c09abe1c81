import { missions } from "../../generated/registry.ts";
import { filterIn } from "../catalog/filter.ts";
import type { FilteredMission, MissionFilter } from "../types/query.ts";

/**
 * The flights of a series, to a station, on a vehicle, with an outcome or launched in some time, in
 * launch order and in their exact types.
 *
 * @throws `TypeError` naming an unknown key or value and the nearest known ones, a time that is not
 * one of the calendar, or `from` after `to`.
 * @example
 * filterMissions({ series: "progress-ms", outcome: "failure" }).map(({ name }) => name); // ["Progress MS-04"]
 */
/* @__NO_SIDE_EFFECTS__ */
export function filterMissions<const Filter extends MissionFilter>(
  filter: Filter,
): readonly FilteredMission<Filter>[] {
  return filterIn(missions, filter) as unknown as readonly FilteredMission<Filter>[];
}
