import type { MissionId } from "../../generated/mission-ids.ts";
import { missions } from "../../generated/registry.ts";
import { idOf } from "../catalog/entity-id.ts";
import { neighbourIn, type Within, withinOf } from "../catalog/neighbour.ts";
import type { Mission } from "../types/mission.ts";
import type { NextMission, PreviousMission } from "../types/mission-by-id.ts";
import { getMission } from "./get-mission.ts";

export type { Within } from "../catalog/neighbour.ts";

/** A flight, or its id. */
export type MissionReference<Id extends MissionId> = Id | { readonly id: Id };

/** A neighbour: exactly the flight of the programme, or any flight where the search is wider. */
type NeighbourWithin<W extends Within, Known> = W extends "programme" ? Known : Mission | undefined;

/**
 * The flight after, in launch order; `undefined` for the last, in the type too.
 *
 * @param mission - A flight or its id.
 * @param options - `within`: among which flights to look; by default those of the programme.
 * @throws `TypeError` naming the value and the nearest ids, where plain JavaScript passes another value.
 * @example
 * nextMission("progress-ms-04").id; // "progress-ms-05"
 * nextMission("progress-ms-04", { within: "station" })?.id; // "htv-6"
 */
/* @__NO_SIDE_EFFECTS__ */
export function nextMission<const Id extends MissionId, W extends Within = "programme">(
  mission: MissionReference<Id>,
  options?: { readonly within?: W },
): NeighbourWithin<W, NextMission<Id>> {
  return neighbour(mission, options, 1) as NeighbourWithin<W, NextMission<Id>>;
}

/**
 * The flight before, in launch order; `undefined` for the first, in the type too.
 *
 * @param mission - A flight or its id.
 * @param options - `within`: among which flights to look; by default those of the programme.
 * @throws `TypeError` naming the value and the nearest ids, where plain JavaScript passes another value.
 * @example
 * previousMission("progress-ms-04").id; // "progress-ms-03"
 * previousMission("progress-ms-04", { within: "all" })?.id; // "cygnus-oa-5"
 */
/* @__NO_SIDE_EFFECTS__ */
export function previousMission<const Id extends MissionId, W extends Within = "programme">(
  mission: MissionReference<Id>,
  options?: { readonly within?: W },
): NeighbourWithin<W, PreviousMission<Id>> {
  return neighbour(mission, options, -1) as NeighbourWithin<W, PreviousMission<Id>>;
}

function neighbour(
  reference: MissionReference<MissionId>,
  options: { readonly within?: Within } | undefined,
  step: 1 | -1,
): Mission | undefined {
  const within = withinOf(options, step);
  const mission: Mission = getMission(idOf(reference) as MissionId);
  if (within !== "programme") return neighbourIn(missions, mission, within, step);
  const id = step === 1 ? mission.next : mission.previous;
  return id === undefined ? undefined : getMission(id);
}
