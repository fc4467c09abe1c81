import type { MissionId } from "../../generated/mission-ids.ts";
import type { MissionsById } from "../../generated/missions-by-id.ts";
import type { Mission } from "./mission.ts";

// Look-up types end in "infer": when a call is an argument, the compiler infers from the expected type
// to the return type, and would otherwise go through the type of every flight.
/**
 * The exact type of the flight with an id; {@link Mission} if that can be any id.
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
 * The id of the programme's next flight in launch order; `undefined` for the last.
 *
 * @example
 * type Next = NextMissionId<"progress-ms-04">; // "progress-ms-05"
 */
export type NextMissionId<Id extends MissionId> = MissionsById[Id]["next"];

/**
 * The id of the programme's previous flight in launch order; `undefined` for the first.
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

/** The flight with an id; `undefined` for `undefined`. */
type Neighbour<Id> = Id extends MissionId ? MissionById<Id> : undefined;
