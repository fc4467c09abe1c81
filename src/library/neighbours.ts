import type { MissionId } from "../generated/mission-ids.ts";
import { missions } from "../generated/registry.ts";
import { idOf } from "./filter.ts";
import { getMission } from "./get-mission.ts";
import type { NextMission, PreviousMission } from "./mission-types.ts";
import type { Mission } from "./types.ts";

/** A flight, or its id. */
export type MissionReference<Id extends MissionId> = Id | { readonly id: Id };

/** Among which flights to look: those of the programme, the series, to the station, or all. */
export type Within = "programme" | "series" | "station" | "all";

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
export function nextMission(
  mission: MissionReference<MissionId>,
  { within = "programme" }: { readonly within?: Within } = {},
): Mission | undefined {
  return neighbour(mission, within, 1);
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
export function previousMission(
  mission: MissionReference<MissionId>,
  { within = "programme" }: { readonly within?: Within } = {},
): Mission | undefined {
  return neighbour(mission, within, -1);
}

/** What has to be the same for two flights to be neighbours. */
const sameness: Readonly<Record<Within, (mission: Mission) => string>> = {
  programme: (mission) => mission.series.programme,
  series: (mission) => mission.series.id,
  station: (mission) => mission.destination.id,
  all: () => "",
};

function neighbour(
  reference: MissionReference<MissionId>,
  within: Within,
  step: 1 | -1,
): Mission | undefined {
  const mission: Mission = getMission(idOf(reference) as MissionId);
  if (!Object.hasOwn(sameness, within)) {
    throw new TypeError(
      `within is "programme", "series", "station" or "all", not ${JSON.stringify(within)}`,
    );
  }
  if (within === "programme") {
    const id = step === 1 ? mission.next : mission.previous;
    return id === undefined ? undefined : getMission(id);
  }
  const groupOf = sameness[within];
  for (let at = missions.indexOf(mission) + step; at in missions; at += step) {
    const other = missions[at] as Mission;
    if (groupOf(other) === groupOf(mission)) return other;
  }
  return undefined;
}
