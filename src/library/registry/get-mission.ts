import { type MissionId, missionIds } from "../../generated/mission-ids.ts";
import { missionsById } from "../../generated/registry.ts";
import { unknownMission } from "../catalog/unknown-mission.ts";
import type { MissionById } from "../types/mission-by-id.ts";

/**
 * Returns the flight with an id, in its exact type. Bundles every flight: if you need only a few, import
 * their constants.
 *
 * @param id - The id of a flight; others do not compile.
 * @throws `TypeError` naming the value and the nearest ids, if plain JavaScript passes an unknown id.
 * @example
 * getMission("progress-ms-04").outcome; // "failure"
 */
/* @__NO_SIDE_EFFECTS__ */
export function getMission<const Id extends MissionId>(id: Id): MissionById<Id> {
  const mission = missionsById.get(id);
  if (mission === undefined) throw unknownMission(id, missionIds);
  return mission as MissionById<Id>;
}
