import type { MissionId } from "../generated/mission-ids.ts";
import { missions } from "../generated/registry.ts";
import { getMission } from "./get-mission.ts";
import type { NextMission, PreviousMission } from "./mission-types.ts";
import { idOf } from "./query.ts";
import type { Mission } from "./types.ts";
import { neighbourIn, type Within } from "./within.ts";

export type { Within } from "./within.ts";

/** A flight, or its id. */
export type MissionReference<Id extends MissionId> = Id | { readonly id: Id };

/**
 * The flight after, in launch order; `undefined` for the last, in the type too.
 *
 * @param mission - A flight or its id.
 * @param options - `within` says among which flights: those of the programme, unless told otherwise.
 * @throws `TypeError` naming the value and the nearest ids, where plain JavaScript passes another value.
 * @example
 * nextMission("progress-ms-04").id; // "progress-ms-05"
 * nextMission("progress-ms-04", { within: "station" })?.id; // "htv-6"
 */
export function nextMission<const Id extends MissionId & string>(
  mission: MissionReference<Id>,
  options?: { readonly within?: "programme" },
): NextMission<Id>;
export function nextMission<const Id extends MissionId & string>(
  mission: MissionReference<Id>,
  options: { readonly within: Within },
): Mission | undefined;
/* @__NO_SIDE_EFFECTS__ */
export function nextMission(
  mission: MissionReference<MissionId>,
  options?: { readonly within?: Within },
): Mission | undefined {
  return neighbour(mission, options?.within, 1);
}

/**
 * The flight before, in launch order; `undefined` for the first, in the type too.
 *
 * @param mission - A flight or its id.
 * @param options - `within` says among which flights: those of the programme, unless told otherwise.
 * @throws `TypeError` naming the value and the nearest ids, where plain JavaScript passes another value.
 * @example
 * previousMission("progress-ms-04").id; // "progress-ms-03"
 * previousMission("progress-ms-04", { within: "all" })?.id; // "cygnus-oa-5"
 */
export function previousMission<const Id extends MissionId & string>(
  mission: MissionReference<Id>,
  options?: { readonly within?: "programme" },
): PreviousMission<Id>;
export function previousMission<const Id extends MissionId & string>(
  mission: MissionReference<Id>,
  options: { readonly within: Within },
): Mission | undefined;
/* @__NO_SIDE_EFFECTS__ */
export function previousMission(
  mission: MissionReference<MissionId>,
  options?: { readonly within?: Within },
): Mission | undefined {
  return neighbour(mission, options?.within, -1);
}

function neighbour(
  reference: MissionReference<MissionId>,
  within: Within = "programme",
  step: 1 | -1,
): Mission | undefined {
  const mission: Mission = getMission(idOf(reference) as MissionId);
  if (within !== "programme") return neighbourIn(missions, mission, within, step);
  const id = step === 1 ? mission.next : mission.previous;
  return id === undefined ? undefined : getMission(id);
}
