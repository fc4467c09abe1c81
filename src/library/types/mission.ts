import type {
  LaunchSiteId,
  LaunchVehicleId,
  OperatorId,
  PersonId,
  PortId,
  SeriesId,
  SpacecraftId,
  StationId,
} from "../../generated/entities/ids.ts";
import type { MissionId } from "../../generated/mission-ids.ts";
import type { Cargo, Payload } from "./cargo.ts";
import type { Crew, MissionKind } from "./crew.ts";
import type {
  Alias,
  Identifiers,
  Operator,
  Series,
  Spacecraft,
  Station,
  Time,
} from "./entities.ts";
import type { Attempt, Failure, Launch } from "./events.ts";
import type { Stay } from "./stay.ts";

// The generated types of flights import all their parts from this module.
export type * from "./cargo.ts";
export type * from "./crew.ts";
export type { Identifiers } from "./entities.ts";
export type * from "./stay.ts";

// "out" states the variance that the compiler would otherwise work out in each program by comparing
// made-up types: a flight with known ids is a flight with any ids.

/** Identifiers, some of which are always present. */
export type Identified<Known extends keyof Identifiers> = Identifiers &
  Required<Pick<Identifiers, Known>>;

/** {@link Identifiers} of a craft that was catalogued in orbit. */
export type InOrbit = Identified<"cospar" | "satcat">;

/** {@link InOrbit}, with an English Wikipedia article. */
export type Documented = InOrbit & Identified<"wikipedia">;

/** How a flight ended. */
export interface End<
  out Kind extends string = "deorbited" | "decayed" | "failed-to-orbit" | "splashdown" | "landed",
> {
  readonly kind: Kind;
  /** Start of the deorbit burn. */
  readonly burn?: Time;
  /** Atmospheric entry or break-up. */
  readonly reentry?: Time;
  /** Debris reached the sea or the ground. */
  readonly impact?: Time;
  /** Landing or splashdown of the craft. */
  readonly landing?: Time;
  /** Landing of its return capsule. */
  readonly capsule?: Time;
  readonly place?: string;
}

/** The {@link End} of a deorbited craft. */
export type Deorbited = End<"deorbited">;

/** The {@link End} of a craft that splashed down. */
export type SplashedDown = End<"splashdown">;

/** Known ids for a published flight, any for your own. */
type Reach<Id extends string, Known extends string> = [Id] extends [MissionId] ? Known : string;

/** The fields of every flight. Absent means unknown. */
export interface MissionFacts<
  out Id extends string = MissionId,
  out InSeries extends string = SeriesId,
  out Vehicle extends string = LaunchVehicleId,
  out Site extends string = LaunchSiteId,
  out To extends string = StationId,
  out Ids extends Identifiers = Identifiers,
  out Stays extends readonly Stay<string>[] = readonly Stay[],
> {
  readonly id: Id;
  readonly name: string;
  /** The flight in one line. */
  readonly description: string;
  /** What it was for; your own flights are `"cargo"` if they don't say. */
  readonly kind?: MissionKind;
  readonly aliases: readonly Alias[];
  readonly identifiers: Ids;
  readonly series: Series<InSeries>;
  /** The class of spacecraft. */
  readonly spacecraft: Spacecraft<Reach<Id, SpacecraftId>>;
  readonly operator: Operator<Reach<Id, OperatorId>>;
  /** The maker's serial number: `434`. */
  readonly serial?: string;
  /** For a reused craft, which of its flights this is: `2`. */
  readonly flightNumber?: number;
  /** The station module it delivered: `"Pirs"`. Its stay ends when the carrier leaves the module. */
  readonly module?: string;
  readonly launch: Launch<Vehicle, Site>;
  readonly destination: Station<To>;
  /** Absent if nobody flew in it. */
  readonly crew?: Crew<Reach<Id, PersonId>, Reach<Id, PersonId>>;
  /** In order; empty if it was never attached, or nothing is known. */
  readonly stays: Readonly<Stays>;
  readonly attempts: readonly Attempt<Reach<Id, PortId>>[];
  readonly cargo?: Cargo;
  /** What it carried that is worth a name; absent if nothing is recorded. */
  readonly payloads?: readonly Payload[];
  readonly end?: End;
  /** The id of the programme's previous flight in launch order. */
  readonly previous?: Reach<Id, MissionId> | undefined;
  /** The id of the programme's next flight in launch order. */
  readonly next?: Reach<Id, MissionId> | undefined;
}

/** A flight that met its goals. */
export interface SuccessfulMission<
  out Id extends string = MissionId,
  out InSeries extends string = SeriesId,
  out Vehicle extends string = LaunchVehicleId,
  out Site extends string = LaunchSiteId,
  out To extends string = StationId,
  out Ids extends Identifiers = Identifiers,
  out Stays extends readonly Stay<string>[] = readonly Stay[],
  out Kind extends MissionKind = MissionKind,
> extends MissionFacts<Id, InSeries, Vehicle, Site, To, Ids, Stays> {
  readonly kind: Kind;
  readonly outcome: "success";
}

/** A flight that met some of its goals. */
export interface PartialMission<
  out Id extends string = MissionId,
  out InSeries extends string = SeriesId,
  out Vehicle extends string = LaunchVehicleId,
  out Site extends string = LaunchSiteId,
  out To extends string = StationId,
  out Ids extends Identifiers = Identifiers,
  out Stays extends readonly Stay<string>[] = readonly Stay[],
  out Kind extends MissionKind = MissionKind,
> extends MissionFacts<Id, InSeries, Vehicle, Site, To, Ids, Stays> {
  readonly kind: Kind;
  readonly outcome: "partial";
  readonly failure?: Failure;
}

/** A flight that did not reach its goal: its cargo was lost, or its crew did not get aboard. */
export interface FailedMission<
  out Id extends string = MissionId,
  out InSeries extends string = SeriesId,
  out Vehicle extends string = LaunchVehicleId,
  out Site extends string = LaunchSiteId,
  out To extends string = StationId,
  out Ids extends Identifiers = Identifiers,
  out Stays extends readonly Stay<string>[] = readonly Stay[],
  out Kind extends MissionKind = MissionKind,
> extends MissionFacts<Id, InSeries, Vehicle, Site, To, Ids, Stays> {
  readonly kind: Kind;
  readonly outcome: "failure";
  readonly failure: Failure;
}

/** A flight under way when the data was last updated. */
export interface InFlightMission<
  out Id extends string = MissionId,
  out InSeries extends string = SeriesId,
  out Vehicle extends string = LaunchVehicleId,
  out Site extends string = LaunchSiteId,
  out To extends string = StationId,
  out Ids extends Identifiers = Identifiers,
  out Stays extends readonly Stay<string>[] = readonly Stay[],
  out Kind extends MissionKind = MissionKind,
> extends MissionFacts<Id, InSeries, Vehicle, Site, To, Ids, Stays> {
  readonly kind: Kind;
  readonly outcome: "in-flight";
}

/**
 * A flight to a space station, including the entities it refers to.
 * If `outcome` is `"failure"`, `failure` says what went wrong.
 *
 * @example
 * ```ts
 * function summary(mission: Mission): string {
 *   return mission.outcome === "failure" ? mission.failure.cause : mission.outcome;
 * }
 * ```
 */
export type Mission = SuccessfulMission | PartialMission | FailedMission | InFlightMission;

/** The fields of every flight, with any ids. */
type AnyFacts = MissionFacts<
  string,
  string,
  string,
  string,
  string,
  Identifiers,
  readonly Stay<string>[]
>;

/** A {@link Mission}, or your own flight, with any ids. */
export type AnyMission =
  | (AnyFacts & { readonly outcome: "success" })
  | (AnyFacts & { readonly outcome: "partial"; readonly failure?: Failure })
  | (AnyFacts & { readonly outcome: "failure"; readonly failure: Failure })
  | (AnyFacts & { readonly outcome: "in-flight" });

/** A flight with a previous and a next one in its programme. */
export type Linked<M, Previous extends string, Next extends string> = M & {
  readonly previous: Previous;
  readonly next: Next;
};

// One object beside the flight, as each that the compiler has to intersect takes time.
/** A {@link Linked} flight whose end is known. */
export type Ended<M, Ending extends End, Previous extends string, Next extends string> = M & {
  readonly end: Ending;
  readonly previous: Previous;
  readonly next: Next;
};

/** An {@link Ended} flight whose cargo is known. */
export type Flown<
  M,
  Load extends Cargo,
  Ending extends End,
  Previous extends string,
  Next extends string,
> = M & {
  readonly cargo: Load;
  readonly end: Ending;
  readonly previous: Previous;
  readonly next: Next;
};
