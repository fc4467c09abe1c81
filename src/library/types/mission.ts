import type {
  LaunchSiteId,
  LaunchVehicleId,
  OperatorId,
  PortId,
  SeriesId,
  SpacecraftId,
  StationId,
} from "../../generated/entities/ids.ts";
import type { MissionId } from "../../generated/mission-ids.ts";
import type {
  Alias,
  Identifiers,
  Kilograms,
  Operator,
  Port,
  Series,
  Spacecraft,
  Station,
  Time,
} from "./entities.ts";
import type { Attempt, Failure, Launch } from "./events.ts";

// The types of flights are made of these; they import them from one module.
export type { Identifiers } from "./entities.ts";

// "out" states what a compiler would otherwise work out for each program, by comparing flights of
// made-up types: that a flight of known ids is a flight of any.

/** Identifiers of which some are known for certain. */
export type Identified<Known extends keyof Identifiers> = Identifiers &
  Required<Pick<Identifiers, Known>>;

/** {@link Identifiers} of a craft that the catalogues of objects in orbit know. */
export type InOrbit = Identified<"cospar" | "satcat">;

/** {@link InOrbit}, and with an article in the English Wikipedia. */
export type Documented = InOrbit & Identified<"wikipedia">;

/** A time that a craft was attached to a station. */
export interface Stay<out At extends string = PortId> {
  readonly kind: "docking" | "berthing";
  /** Why it was attached again, where this was not its arrival. */
  readonly purpose?: "relocation" | "redocking-test";
  /** Absent where it is not known. */
  readonly port?: Port<At>;
  /** Docked or berthed. */
  readonly from?: Time;
  /** Undocked or unberthed; absent where it is not known, or has not happened. */
  readonly to?: Time;
  /** Taken by the station's arm, before a berthing. */
  readonly captured?: Time;
  /** Let go by the station's arm. */
  readonly released?: Time;
  /** `false` where it never undocked and went down with the station; otherwise absent. */
  readonly undocked?: false;
}

/** A {@link Stay} of which port, beginning and end are known. */
export type FullStay = Stay & Required<Pick<Stay, "port" | "from" | "to">>;

/** What a craft carried, in kilograms. An unknown part is absent; the parts need not add up to the total. */
export interface Cargo {
  readonly total?: Kilograms;
  /** Goods in the pressurised hold: food, clothes, tools, experiments. */
  readonly dry?: Kilograms;
  /** Propellant for the station. */
  readonly propellant?: Kilograms;
  readonly water?: Kilograms;
  /** Oxygen, nitrogen or air. */
  readonly gas?: Kilograms;
}

/** Cargo of which some parts are known for certain. */
export type Loaded<Known extends keyof Cargo> = Cargo & Required<Pick<Cargo, Known>>;

/** {@link Cargo} of which the total and all parts are known. */
export type FullCargo = Required<Cargo>;

/** How a craft came to its end. */
export interface End<
  out Kind extends string = "deorbited" | "decayed" | "failed-to-orbit" | "splashdown" | "landed",
> {
  readonly kind: Kind;
  /** Start of the burn that took it out of orbit. */
  readonly burn?: Time;
  /** Entry into the atmosphere, or break-up in it. */
  readonly reentry?: Time;
  /** When what was left of it reached the sea or the ground. */
  readonly impact?: Time;
  /** Landing or splashdown of a craft that came back. */
  readonly landing?: Time;
  /** Landing of the return capsule that it let go of. */
  readonly capsule?: Time;
  readonly place?: string;
}

/** The {@link End} of a craft that was taken out of orbit. */
export type Deorbited = End<"deorbited">;

/** The {@link End} of a craft that came back. */
export type SplashedDown = End<"splashdown">;

/** The ids that a flight of the record refers to; any, for a flight of one's own. */
type Reach<Id extends string, Known extends string> = [Id] extends [MissionId] ? Known : string;

/** What is known of every flight. Absent means unknown. */
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
  /** What the flight was, in one line. */
  readonly description: string;
  readonly aliases: readonly Alias[];
  readonly identifiers: Ids;
  readonly series: Series<InSeries>;
  /** The class of spacecraft. */
  readonly spacecraft: Spacecraft<Reach<Id, SpacecraftId>>;
  readonly operator: Operator<Reach<Id, OperatorId>>;
  /** The maker's number of the ship: `434`. */
  readonly serial?: string;
  /** Which flight of this very craft it was, where craft are flown again: `2`. */
  readonly flightNumber?: number;
  /** The module of the station that it delivered: `"Pirs"`. The stay ends when the carrier leaves it. */
  readonly module?: string;
  readonly launch: Launch<Vehicle, Site>;
  readonly destination: Station<To>;
  /** Each time that it was attached, in order; empty where it never was, or nothing is known. */
  readonly stays: Readonly<Stays>;
  readonly attempts: readonly Attempt<Reach<Id, PortId>>[];
  readonly cargo?: Cargo;
  readonly end?: End;
  /** The id of the flight before, in launch order within the programme. */
  readonly previous?: Reach<Id, MissionId> | undefined;
  /** The id of the flight after, in launch order within the programme. */
  readonly next?: Reach<Id, MissionId> | undefined;
}

/** A flight that did what it was for. */
export interface SuccessfulMission<
  out Id extends string = MissionId,
  out InSeries extends string = SeriesId,
  out Vehicle extends string = LaunchVehicleId,
  out Site extends string = LaunchSiteId,
  out To extends string = StationId,
  out Ids extends Identifiers = Identifiers,
  out Stays extends readonly Stay<string>[] = readonly Stay[],
> extends MissionFacts<Id, InSeries, Vehicle, Site, To, Ids, Stays> {
  readonly outcome: "success";
}

/** A flight that did some of what it was for. */
export interface PartialMission<
  out Id extends string = MissionId,
  out InSeries extends string = SeriesId,
  out Vehicle extends string = LaunchVehicleId,
  out Site extends string = LaunchSiteId,
  out To extends string = StationId,
  out Ids extends Identifiers = Identifiers,
  out Stays extends readonly Stay<string>[] = readonly Stay[],
> extends MissionFacts<Id, InSeries, Vehicle, Site, To, Ids, Stays> {
  readonly outcome: "partial";
  readonly failure?: Failure;
}

/** A flight whose cargo was lost. */
export interface FailedMission<
  out Id extends string = MissionId,
  out InSeries extends string = SeriesId,
  out Vehicle extends string = LaunchVehicleId,
  out Site extends string = LaunchSiteId,
  out To extends string = StationId,
  out Ids extends Identifiers = Identifiers,
  out Stays extends readonly Stay<string>[] = readonly Stay[],
> extends MissionFacts<Id, InSeries, Vehicle, Site, To, Ids, Stays> {
  readonly outcome: "failure";
  readonly failure: Failure;
}

/** A flight that was under way when the record was last brought up to date. */
export interface InFlightMission<
  out Id extends string = MissionId,
  out InSeries extends string = SeriesId,
  out Vehicle extends string = LaunchVehicleId,
  out Site extends string = LaunchSiteId,
  out To extends string = StationId,
  out Ids extends Identifiers = Identifiers,
  out Stays extends readonly Stay<string>[] = readonly Stay[],
> extends MissionFacts<Id, InSeries, Vehicle, Site, To, Ids, Stays> {
  readonly outcome: "in-flight";
}

/**
 * A cargo flight to a space station, complete with the entities that it refers to.
 * Where `outcome` is `"failure"`, `failure` says what went wrong.
 *
 * @example
 * function summary(mission: Mission): string {
 *   return mission.outcome === "failure" ? mission.failure.cause : mission.outcome;
 * }
 */
export type Mission = SuccessfulMission | PartialMission | FailedMission | InFlightMission;

/** A {@link Mission}, or a flight of one's own: its ids can be any. */
export type AnyMission =
  | SuccessfulMission<string, string, string, string, string, Identifiers, readonly Stay<string>[]>
  | PartialMission<string, string, string, string, string, Identifiers, readonly Stay<string>[]>
  | FailedMission<string, string, string, string, string, Identifiers, readonly Stay<string>[]>
  | InFlightMission<string, string, string, string, string, Identifiers, readonly Stay<string>[]>;

/** A flight that has another before and after it in its programme. */
export type Linked<M, Previous extends string, Next extends string> = M & {
  readonly previous: Previous;
  readonly next: Next;
};

/** A {@link Linked} flight of which the end is known. */
export type Ended<M, Ending extends End, Previous extends string, Next extends string> = Linked<
  M,
  Previous,
  Next
> & {
  readonly end: Ending;
};

/** An {@link Ended} flight of which the cargo is known. */
export type Flown<
  M,
  Load extends Cargo,
  Ending extends End,
  Previous extends string,
  Next extends string,
> = Ended<M, Ending, Previous, Next> & {
  readonly cargo: Load;
};
