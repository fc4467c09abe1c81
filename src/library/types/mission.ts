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

// "out" says what a compiler would otherwise find out for each program anew, by comparing flights of
// made-up types: that a flight of known ids is a flight of any.

/**
 * A moment in UTC, ISO 8601, at the precision that its source states: a second
 * (`2016-12-01T14:51:52Z`), a minute (`2016-12-01T14:58Z`), a day (`2016-12-01`), a month or a year.
 */
export type Time = string;

/** Kilograms. */
export type Kilograms = number;

/** How a thing is known elsewhere. */
export interface Identifiers {
  /** Item in Wikidata: `Q26691771`. */
  readonly wikidata?: string;
  /** Title in the English Wikipedia, as in its address: `Progress_MS-04`. */
  readonly wikipedia?: string;
  /** International designator: `2016-045A`. */
  readonly cospar?: string;
  /** Number in the catalogue of the US Space Force (NORAD): `41670`. */
  readonly satcat?: number;
}

/** Identifiers of which some are known for certain. */
export type Identified<Known extends keyof Identifiers> = Identifiers &
  Required<Pick<Identifiers, Known>>;

/** {@link Identifiers} of a craft that the catalogues of objects in orbit know. */
export type InOrbit = Identified<"cospar" | "satcat">;

/** {@link InOrbit}, and with an article in the English Wikipedia. */
export type Documented = InOrbit & Identified<"wikipedia">;

/** Another name of a flight. */
export interface Alias {
  readonly name: string;
  /** What kind of name: in the language of its country, a number that an agency counts by, a name given to the ship, or a variant. */
  readonly kind: "native" | "agency-number" | "ship-name" | "variant";
  /** BCP 47: `ru`. */
  readonly language: string;
}

/** A line of flights under one name and numbering. */
export interface Series<out Id extends string = SeriesId> {
  readonly id: Id;
  readonly name: string;
  readonly identifiers: Identifiers;
  /** The programme that the flights before and after are counted in: `"Progress"`. */
  readonly programme: string;
}

/** A class of spacecraft. */
export interface Spacecraft<out Id extends string = SpacecraftId> {
  readonly id: Id;
  readonly name: string;
  readonly identifiers: Identifiers;
  readonly maker?: string;
  readonly country: string;
  /** Index of the maker or the state: `11F615A60`. */
  readonly index?: string;
  /** The most cargo that it carries, in kilograms. */
  readonly capacity?: Kilograms;
  /** Mass at launch, in kilograms. */
  readonly mass?: Kilograms;
  readonly firstFlight: Time;
  readonly lastFlight?: Time;
}

/** A type of rocket. */
export interface LaunchVehicle<out Id extends string = LaunchVehicleId> {
  readonly id: Id;
  readonly name: string;
  readonly identifiers: Identifiers;
  readonly family: string;
  readonly maker?: string;
  readonly country: string;
  readonly stages?: number;
  /** Metres. */
  readonly height?: number;
  /** Mass at lift-off, in kilograms. */
  readonly mass?: Kilograms;
  /** The most that it brings to low Earth orbit, in kilograms. */
  readonly payload?: Kilograms;
  readonly firstFlight: Time;
  readonly lastFlight?: Time;
}

/** A launch pad at a spaceport, or the spaceport where the pad is not known. */
export interface LaunchSite<out Id extends string = LaunchSiteId> {
  readonly id: Id;
  readonly name: string;
  readonly identifiers: Identifiers;
  /** Absent where only the spaceport is known. */
  readonly pad?: string;
  readonly spaceport: string;
  readonly country: string;
  /** Degrees north. */
  readonly latitude?: number;
  /** Degrees east. */
  readonly longitude?: number;
  /** First launch. */
  readonly from?: Time;
  /** Last launch. */
  readonly to?: Time;
}

/** A crewed space station. */
export interface Station<out Id extends string = StationId> {
  readonly id: Id;
  readonly name: string;
  readonly identifiers: Identifiers;
  readonly country: string;
  /** Launch of its first module. */
  readonly launched: Time;
  readonly deorbited?: Time;
}

/** A place on a station where craft are attached. */
export interface Port<out Id extends string = PortId> {
  readonly id: Id;
  readonly name: string;
  /** The id of the station that it belongs to. */
  readonly station: string;
  readonly module: string;
  readonly position: "forward" | "aft" | "nadir" | "zenith" | "port" | "starboard";
  readonly from?: Time;
  readonly to?: Time;
}

/** An agency or company that flies missions. */
export interface Operator<out Id extends string = OperatorId> {
  readonly id: Id;
  readonly name: string;
  readonly identifiers: Identifiers;
  readonly country: string;
  readonly from?: Time;
  readonly to?: Time;
}

/** How a flight began. */
export interface Launch<
  out Vehicle extends string = LaunchVehicleId,
  out Site extends string = LaunchSiteId,
> {
  readonly time: Time;
  readonly vehicle: LaunchVehicle<Vehicle>;
  /** Number of the rocket: `P15000-148`. */
  readonly vehicleSerial?: string;
  readonly site: LaunchSite<Site>;
  /** Mass of the craft at launch, in kilograms. */
  readonly mass?: Kilograms;
}

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

/** A try to be attached, or a meeting with the station, that went wrong. */
export interface Attempt<out At extends string = PortId> {
  readonly kind: "failed-docking" | "aborted-approach" | "collision";
  readonly port?: Port<At>;
  readonly time?: Time;
  readonly note?: string;
}

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

/** What went wrong. */
export interface Failure {
  readonly phase: "launch" | "orbit" | "rendezvous" | "docking" | "docked" | "return";
  readonly time?: Time;
  readonly cause: string;
}

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
