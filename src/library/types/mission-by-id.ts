import type { MissionId } from "../../generated/mission-ids.ts";
import type { MissionsById } from "../../generated/missions-by-id.ts";
import type { Mission } from "./mission.ts";

// The types of look-ups end in "infer": where a call is an argument, a compiler infers from the type
// that is wanted to the type that is returned, and would go through the type of each flight.
/**
 * The exact type of the flight with an id; {@link Mission} where the id can be any.
 *
 * @example
 * type Lost = MissionById<"progress-ms-04">; // outcome: "failure"
 */
export type MissionById<Id extends MissionId> = [MissionId] extends [Id]
  ? Mission
  : MissionsById[Id] extends infer Known
    ? Known
    : never;

/**
 * The id of the flight after, in launch order within the programme; `undefined` for the last.
 *
 * @example
 * type Next = NextMissionId<"progress-ms-04">; // "progress-ms-05"
 */
export type NextMissionId<Id extends MissionId> = MissionsById[Id]["next"];

/**
 * The id of the flight before, in launch order within the programme; `undefined` for the first.
 *
 * @example
 * type Previous = PreviousMissionId<"progress-ms-04">; // "progress-ms-03"
 */
export type PreviousMissionId<Id extends MissionId> = MissionsById[Id]["previous"];

/** What `nextMission` returns. */
export type NextMission<Id extends MissionId> = [MissionId] extends [Id]
  ? Mission | undefined
  : NextMissionId<Id> extends infer Next
    ? Neighbour<Next>
    : never;

/** What `previousMission` returns. */
export type PreviousMission<Id extends MissionId> = [MissionId] extends [Id]
  ? Mission | undefined
  : PreviousMissionId<Id> extends infer Previous
    ? Neighbour<Previous>
    : never;

/** The flights of some ids, of which one can be `undefined`. */
type Neighbour<Id> = Id extends MissionId ? MissionById<Id> : undefined;
