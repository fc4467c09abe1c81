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

/**
 * An ISO 8601 time in UTC, as precise as its source: to the second (`2016-12-01T14:51:52Z`), the
 * minute (`2016-12-01T14:58Z`), the day (`2016-12-01`), the month or the year.
 */
export type Time = string;

/** Kilograms. */
export type Kilograms = number;

/** Ids in other catalogues. */
export interface Identifiers {
  /** Wikidata item: `Q26691771`. */
  readonly wikidata?: string;
  /** English Wikipedia title, as in its URL: `Progress_MS-04`. */
  readonly wikipedia?: string;
  /** COSPAR designator: `2016-045A`. */
  readonly cospar?: string;
  /** NORAD catalogue number: `41670`. */
  readonly satcat?: number;
}

/** Another name of a flight or a person. */
export interface Alias {
  readonly name: string;
  /** The name in its country's language, an agency's number, the ship's own name, or a variant. */
  readonly kind: "native" | "agency-number" | "ship-name" | "variant";
  /** BCP 47: `ru`. */
  readonly language: string;
}

/** Flights under one name and numbering. */
export interface Series<out Id extends string = SeriesId> {
  readonly id: Id;
  readonly name: string;
  readonly identifiers: Identifiers;
  /** The programme, which `previous` and `next` stay within: `"Progress"`. */
  readonly programme: string;
}

/** A class of spacecraft. */
export interface Spacecraft<out Id extends string = SpacecraftId> {
  readonly id: Id;
  readonly name: string;
  readonly identifiers: Identifiers;
  readonly maker?: string;
  readonly country: string;
  /** Maker's or government's index: `11F615A60`. */
  readonly index?: string;
  /** Maximum cargo, in kilograms. */
  readonly capacity?: Kilograms;
  /** Launch mass, in kilograms. */
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
  /** Lift-off mass, in kilograms. */
  readonly mass?: Kilograms;
  /** Maximum payload to low Earth orbit, in kilograms. */
  readonly payload?: Kilograms;
  readonly firstFlight: Time;
  readonly lastFlight?: Time;
}

/** A launch pad, or a spaceport if the pad is unknown. */
export interface LaunchSite<out Id extends string = LaunchSiteId> {
  readonly id: Id;
  readonly name: string;
  readonly identifiers: Identifiers;
  /** Absent if only the spaceport is known. */
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

/** A docking or berthing port. */
export interface Port<out Id extends string = PortId> {
  readonly id: Id;
  readonly name: string;
  /** The id of its station. */
  readonly station: string;
  readonly module: string;
  readonly position: "forward" | "aft" | "nadir" | "zenith" | "port" | "starboard";
  readonly from?: Time;
  readonly to?: Time;
  /** When a module that isn't a flight of its own blocked the port, like Pirs at Zvezda's nadir port. */
  readonly taken?: { readonly from: Time; readonly to: Time };
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

/** Somebody who flew to a station, or set out for one. */
export interface Person<out Id extends string = PersonId> {
  readonly id: Id;
  /** In English: `"Yuri Romanenko"`. */
  readonly name: string;
  readonly identifiers: Identifiers;
  /** The name in its own script, and other spellings. */
  readonly aliases: readonly Alias[];
  readonly country: string;
}

/**
 * A time as an argument: a {@link Time}, one with a UTC offset (`2021-07-26T03:00+03:00`), or a `Date`,
 * which is exact to the millisecond.
 */
export type TimeInput = Time | Date;
