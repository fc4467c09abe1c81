import type {
  LaunchSiteId,
  LaunchVehicleId,
  OperatorId,
  PortId,
  SeriesId,
  SpacecraftId,
  StationId,
} from "../../generated/entities/ids.ts";

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

/**
 * A time as functions take it: a {@link Time}, the same with an offset (`2021-07-26T03:00+03:00`), or
 * a `Date`, to the millisecond.
 */
export type TimeInput = Time | Date;
