import { missions } from "../generated/registry.ts";
import { type FilteredMission, filterIn, type MissionFilter } from "./query.ts";

/**
 * The flights of a series, to a station, on a vehicle, with an outcome or launched in some time, in
 * launch order and in their exact types.
 *
 * @throws `TypeError` for a time that is none.
 * @example
 * filterMissions({ series: "progress-ms", outcome: "failure" }).map(({ name }) => name); // ["Progress MS-04"]
 */
/* @__NO_SIDE_EFFECTS__ */
export function filterMissions<const Filter extends MissionFilter>(
  filter: Filter,
): readonly FilteredMission<Filter>[] {
  return filterIn(missions, filter) as unknown as readonly FilteredMission<Filter>[];
}
