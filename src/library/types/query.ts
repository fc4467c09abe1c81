import type { LaunchVehicleId, SeriesId, StationId } from "../../generated/entities/ids.ts";
import type {
  IdsByOutcome,
  IdsBySeries,
  IdsByStation,
  IdsByVehicle,
  MissionId,
} from "../../generated/mission-ids.ts";
import type { MissionsById } from "../../generated/missions-by-id.ts";
import type { TimeInput } from "./entities.ts";
import type { AnyMission, Mission } from "./mission.ts";

/** An entity or its id. */
export type Reference<Id extends string> = Id | { readonly id: Id };

/** What a flight can be asked for in a type. */
export interface MissionQuery {
  readonly outcome?: Mission["outcome"];
  readonly series?: SeriesId;
  readonly station?: StationId;
  readonly vehicle?: LaunchVehicleId;
}

/** A {@link MissionQuery} that can name entities of one's own. */
type AnyQuery = { readonly [Key in keyof MissionQuery]?: string };

/** What a flight that answers a query looks like. */
type Answer<Query extends AnyQuery> = (Query extends { outcome: infer Outcome }
  ? { readonly outcome: Outcome }
  : unknown) &
  (Query extends { series: infer Id } ? { readonly series: { readonly id: Id } } : unknown) &
  (Query extends { station: infer Id } ? { readonly destination: { readonly id: Id } } : unknown) &
  (Query extends { vehicle: infer Id }
    ? { readonly launch: { readonly vehicle: { readonly id: Id } } }
    : unknown);

/** Some ids, or those of them that a table has under what a query asks by a key. */
type Narrowed<Ids, Query, Key extends string, Table> = Query extends { [_ in Key]: infer Asked }
  ? [MissionId] extends [Ids]
    ? Table[keyof Table & Asked]
    : Extract<Ids, Table[keyof Table & Asked]>
  : Ids;

/**
 * The ids of the flights that answer a query, by outcome, series, station or vehicle.
 *
 * @example
 * type Lost = MissionIdWhere<{ outcome: "failure" }>; // "progress-m-12m" | "cygnus-orb-3" | …
 */
export type MissionIdWhere<Query extends MissionQuery> = Narrowed<
  Narrowed<
    Narrowed<Narrowed<MissionId, Query, "series", IdsBySeries>, Query, "vehicle", IdsByVehicle>,
    Query,
    "station",
    IdsByStation
  >,
  Query,
  "outcome",
  IdsByOutcome
>;

/** The flights that answer a query. */
export type MissionWhere<Query extends MissionQuery> =
  MissionIdWhere<Query> extends infer Id extends MissionId ? MissionsById[Id] : never;

/** Which flights {@link filterMissions} returns. An option that is left out is ignored. */
export interface MissionFilter<M extends AnyMission = Mission> {
  readonly outcome?: Mission["outcome"];
  readonly series?: Reference<SeriesId | M["series"]["id"]>;
  readonly station?: Reference<StationId | M["destination"]["id"]>;
  readonly vehicle?: Reference<LaunchVehicleId | M["launch"]["vehicle"]["id"]>;
  /** Launched from the beginning of one time to the end of another. */
  readonly launched?: { readonly from?: TimeInput; readonly to?: TimeInput };
}

/** The part of a filter that types know of. */
type QueryOf<Filter extends MissionFilter<AnyMission>> = {
  [Key in keyof Filter & keyof MissionQuery]: Filter[Key] extends Reference<infer Id>
    ? Id
    : Filter[Key];
};

/** What a flight that a filter lets through looks like. */
export type AnswerTo<Filter extends MissionFilter<AnyMission>> =
  QueryOf<Filter> extends infer Query extends AnyQuery ? Answer<Query> : unknown;

/** The flights that a filter lets through. */
export type FilteredMission<Filter extends MissionFilter> = [
  keyof Filter & keyof MissionQuery,
] extends [never]
  ? Mission
  : QueryOf<Filter> extends infer Query extends MissionQuery
    ? MissionWhere<Query>
    : Mission;
