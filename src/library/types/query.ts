import type {
  LaunchVehicleId,
  PersonId,
  SeriesId,
  StationId,
} from "../../generated/entities/ids.ts";
import type {
  IdsByKind,
  IdsByOutcome,
  IdsBySeries,
  IdsByStation,
  IdsByVehicle,
  MissionId,
} from "../../generated/mission-ids.ts";
import type { MissionsById } from "../../generated/missions-by-id.ts";
import type { TimeInput } from "./entities.ts";
import type { AnyMission, Mission, MissionKind } from "./mission.ts";

/** An entity or its id. */
export type Reference<Id extends string> = Id | { readonly id: Id };

/** What types can select flights by. */
export interface MissionQuery {
  readonly kind?: MissionKind;
  readonly outcome?: Mission["outcome"];
  readonly series?: SeriesId;
  readonly station?: StationId;
  readonly vehicle?: LaunchVehicleId;
}

/** The ids that a table lists for the query's value of a key; all, if it has none. */
type Narrowed<Ids, Query, Key extends string, Table> = Query extends { [_ in Key]: infer Asked }
  ? [MissionId] extends [Ids]
    ? Table[keyof Table & Asked]
    : Extract<Ids, Table[keyof Table & Asked]>
  : Ids;

/**
 * The ids of the flights that match a query, by kind, outcome, series, station or vehicle.
 *
 * @example
 * type Lost = MissionIdWhere<{ kind: "cargo"; outcome: "failure" }>; // "progress-m-12m" | "cygnus-orb-3" | …
 */
export type MissionIdWhere<Query extends MissionQuery> = Narrowed<
  Narrowed<
    Narrowed<
      Narrowed<Narrowed<MissionId, Query, "series", IdsBySeries>, Query, "vehicle", IdsByVehicle>,
      Query,
      "station",
      IdsByStation
    >,
    Query,
    "kind",
    IdsByKind
  >,
  Query,
  "outcome",
  IdsByOutcome
>;

/** The flights that match a query. */
export type MissionWhere<Query extends MissionQuery> =
  MissionIdWhere<Query> extends infer Id extends MissionId ? MissionsById[Id] : never;

/** The ids of the people in a list of members. */
type IdsIn<List> = List extends readonly (infer Member)[]
  ? Member extends { readonly person: { readonly id: infer Id } }
    ? Id & string
    : never
  : never;

/** The ids of those who were launched or landed. */
type IdsOf<Team> = { [Key in keyof Team]-?: IdsIn<NonNullable<Team[Key]>> }[keyof Team];

/** The ids of the people in the crews of some flights. */
type PersonIdOf<M extends AnyMission> = M extends AnyMission
  ? "crew" extends keyof M
    ? IdsOf<NonNullable<M["crew"]>>
    : never
  : never;

/** What flights {@link filterMissions} returns: those that match every option given. */
export interface MissionFilter<M extends AnyMission = Mission> {
  readonly kind?: MissionKind;
  readonly outcome?: Mission["outcome"];
  readonly series?: Reference<SeriesId | M["series"]["id"]>;
  readonly station?: Reference<StationId | M["destination"]["id"]>;
  readonly vehicle?: Reference<LaunchVehicleId | M["launch"]["vehicle"]["id"]>;
  /** Who was launched or landed in it. */
  readonly person?: Reference<PersonId | PersonIdOf<M>>;
  /** From the start of `from` to the end of `to`. */
  readonly launched?: { readonly from?: TimeInput; readonly to?: TimeInput };
}

/** The part of a filter that types can apply. */
type QueryOf<Filter extends MissionFilter<AnyMission>> = {
  [Key in keyof Filter & keyof MissionQuery]: Filter[Key] extends Reference<infer Id>
    ? Id
    : Filter[Key];
};

/** Whether a flight can have the value that a query asks for. */
type CanBe<Value, Query, Key extends keyof MissionQuery> = Query extends {
  readonly [_ in Key]: infer Asked;
}
  ? [Value & Asked] extends [never]
    ? false
    : true
  : true;

/** The kind of a flight: your own are `"cargo"` if they don't say. */
type KindOf<M extends AnyMission> = "kind" extends keyof M
  ? undefined extends M["kind"]
    ? Exclude<M["kind"], undefined> | "cargo"
    : M["kind"]
  : "cargo";

/** The flights in `M` that can match a filter. */
export type MatchingIn<M extends AnyMission, Filter extends MissionFilter<AnyMission>> =
  QueryOf<Filter> extends infer Query
    ? M extends AnyMission
      ? false extends
          | CanBe<KindOf<M>, Query, "kind">
          | CanBe<M["outcome"], Query, "outcome">
          | CanBe<M["series"]["id"], Query, "series">
          | CanBe<M["destination"]["id"], Query, "station">
          | CanBe<M["launch"]["vehicle"]["id"], Query, "vehicle">
        ? never
        : M
      : never
    : never;

/** The flights that match a filter. */
export type FilteredMission<Filter extends MissionFilter> = [
  keyof Filter & keyof MissionQuery,
] extends [never]
  ? Mission
  : QueryOf<Filter> extends infer Query extends MissionQuery
    ? MissionWhere<Query>
    : Mission;
