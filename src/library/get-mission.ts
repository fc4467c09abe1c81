import { type MissionId, missionIds } from "../generated/mission-ids.ts";
import { missionsById } from "../generated/registry.ts";
import type { MissionById } from "./mission-types.ts";
import { nearest } from "./nearest.ts";

// "& string" makes compilers list the ids in their messages, where they would say MissionId.
/**
 * The flight with an id, in its exact type. An application that calls this ships every flight;
 * one that needs a few imports their constants.
 *
 * @param id - An id of a flight. Others don't compile.
 * @throws `TypeError` naming the value and the nearest ids, where plain JavaScript passes another value.
 * @example
 * getMission("progress-ms-04").outcome; // "failure"
 */
export function getMission<const Id extends MissionId & string>(id: Id): MissionById<Id> {
  const mission = missionsById.get(id);
  if (mission === undefined) throw unknownMission(id);
  return mission as MissionById<Id>;
}

function unknownMission(value: unknown): TypeError {
  if (typeof value !== "string") {
    return new TypeError(
      `a mission id is a string like "${missionIds[0]}", not ${value === null ? "null" : `of type ${typeof value}`}`,
    );
  }
  const near = nearest(value, missionIds).map((id) => `"${id}"`);
  return new TypeError(
    `${JSON.stringify(value.slice(0, 80))} is not a mission id; the nearest are ${near.join(", ")}`,
  );
}
