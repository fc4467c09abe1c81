import { type MissionId, missionIds } from "../../generated/mission-ids.ts";
import { missionsById } from "../../generated/registry.ts";
import { unknownMission } from "../catalog/unknown-mission.ts";
import type { MissionById } from "../types/mission-by-id.ts";

/**
 * The flight with an id, in its exact type. An application that calls this ships every flight;
 * one that needs a few imports their constants.
 *
 * @param id - An id of a flight. Others don't compile.
 * @throws `TypeError` naming the value and the nearest ids, where plain JavaScript passes another value.
 * @example
 * getMission("progress-ms-04").outcome; // "failure"
 */
/* @__NO_SIDE_EFFECTS__ */
export function getMission<const Id extends MissionId>(id: Id): MissionById<Id> {
  const mission = missionsById.get(id);
  if (mission === undefined) throw unknownMission(id, missionIds);
  return mission as MissionById<Id>;
}
