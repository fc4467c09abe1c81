import type { MissionId } from "../generated/mission-ids.ts";
import { getMission } from "./get-mission.ts";
import type { NextMission, PreviousMission } from "./mission-types.ts";

/** A flight, or its id. */
export type MissionReference<Id extends MissionId> = Id | { readonly id: Id };

/**
 * The flight after, in launch order within the programme; `undefined` for the last, in the type too.
 *
 * @param mission - A flight or its id.
 * @throws `TypeError` naming the value and the nearest ids, where plain JavaScript passes another value.
 * @example
 * nextMission("progress-ms-04").id; // "progress-ms-05"
 */
export function nextMission<const Id extends MissionId & string>(
  mission: MissionReference<Id>,
): NextMission<Id> {
  const { next } = getMission(idOf(mission));
  return (next === undefined ? undefined : getMission(next)) as NextMission<Id>;
}

/**
 * The flight before, in launch order within the programme; `undefined` for the first, in the type too.
 *
 * @param mission - A flight or its id.
 * @throws `TypeError` naming the value and the nearest ids, where plain JavaScript passes another value.
 * @example
 * previousMission("progress-ms-04").id; // "progress-ms-03"
 */
export function previousMission<const Id extends MissionId & string>(
  mission: MissionReference<Id>,
): PreviousMission<Id> {
  const { previous } = getMission(idOf(mission));
  return (previous === undefined ? undefined : getMission(previous)) as PreviousMission<Id>;
}

function idOf(mission: MissionReference<MissionId>): MissionId {
  return typeof mission === "object" && mission !== null ? mission.id : mission;
}
