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
import type {
  Alias,
  Identifiers,
  Kilograms,
  Operator,
  Person,
  Port,
  Series,
  Spacecraft,
  Station,
  Time,
} from "./entities.ts";
import type { Attempt, Failure, Launch } from "./events.ts";

// The generated types of flights import all their parts from this module.
export type { Identifiers } from "./entities.ts";

// "out" states the variance that the compiler would otherwise work out in each program by comparing
// made-up types: a flight with known ids is a flight with any ids.

/** Identifiers, some of which are always present. */
export type Identified<Known extends keyof Identifiers> = Identifiers &
  Required<Pick<Identifiers, Known>>;

/** {@link Identifiers} of a craft that was catalogued in orbit. */
export type InOrbit = Identified<"cospar" | "satcat">;

/** {@link InOrbit}, with an English Wikipedia article. */
export type Documented = InOrbit & Identified<"wikipedia">;

/**
 * What a flight was for: to bring cargo, a crew or a module. `"uncrewed"` is a crewed type of ship that was
 * launched without a crew: to test it, or to bring a crew home.
 */
export type MissionKind = "cargo" | "crewed" | "uncrewed" | "module";

/** What a member of a crew was on a flight. */
export type CrewRole =
  | "commander"
  | "pilot"
  | "flight-engineer"
  | "mission-specialist"
  | "payload-commander"
  | "payload-specialist"
  | "science-pilot"
  | "test-engineer"
  | "research-engineer"
  | "research-cosmonaut"
  | "physician"
  | "operator"
  | "spaceflight-participant"
  | "joint-operations-commander"
  | "expedition-commander"
  | "expedition-pilot"
  | "expedition-flight-engineer";

/** One of those aboard. */
export interface CrewMember<out Id extends string = PersonId> {
  readonly person: Person<Id>;
  /** Absent if unknown. */
  readonly role?: CrewRole;
}

/** Who was aboard. */
export interface Crew<
  out Launched extends string = PersonId,
  out Landed extends string = PersonId,
> {
  /** Empty if the ship was launched without anyone. */
  readonly launched: readonly CrewMember<Launched>[];
  /** Who came home in it, if not those who were launched; empty if nobody did. */
  readonly landed?: readonly CrewMember<Landed>[];
}

/** A {@link Crew} of whom others landed than were launched. */
export type Swapped<Launched extends string, Landed extends string> = Crew<Launched, Landed> & {
  readonly landed: readonly CrewMember<Landed>[];
};

/** A period during which a craft was attached to a station. */
export interface Stay<out At extends string = PortId> {
  readonly kind: "docking" | "berthing";
  /** Why it docked again; absent on arrival. */
  readonly purpose?: "relocation" | "redocking-test";
  /** Absent if unknown. */
  readonly port?: Port<At>;
  /** The station, where the port is unknown: otherwise, `port.station` is its id. */
  readonly station?: Station<string>;
  /** Docked or berthed. */
  readonly from?: Time;
  /** Undocked or unberthed; absent if unknown or still attached. */
  readonly to?: Time;
  /** Captured by the station's arm, before berthing. */
  readonly captured?: Time;
  /** Released by the station's arm. */
  readonly released?: Time;
  /** `false` if it never undocked and went down with the station; otherwise absent. */
  readonly undocked?: false;
}

/** A {@link Stay} whose port, start and end are known. */
export type FullStay = Stay & Required<Pick<Stay, "port" | "from" | "to">>;

/** Cargo in kilograms. Unknown parts are absent; parts need not add up to the total. */
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

/** Cargo, some parts of which are always present. */
export type Loaded<Known extends keyof Cargo> = Cargo & Required<Pick<Cargo, Known>>;

/** {@link Cargo} with the total and all parts. */
export type FullCargo = Required<Cargo>;

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
 * function summary(mission: Mission): string {
 *   return mission.outcome === "failure" ? mission.failure.cause : mission.outcome;
 * }
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

/** A {@link Linked} flight whose end is known. */
export type Ended<M, Ending extends End, Previous extends string, Next extends string> = Linked<
  M,
  Previous,
  Next
> & {
  readonly end: Ending;
};

/** An {@link Ended} flight whose cargo is known. */
export type Flown<
  M,
  Load extends Cargo,
  Ending extends End,
  Previous extends string,
  Next extends string,
> = Ended<M, Ending, Previous, Next> & {
  readonly cargo: Load;
};

/** A flight with a crew. */
export type Crewed<M, Team extends Crew<string, string>> = M & {
  readonly crew: Team;
};
