import type { Alias, Identifiers, Time } from "./entities.ts";
import type { Attempt, Failure, Launch } from "./events.ts";
import type { Cargo, CrewMember, End, Payload, Stay } from "./mission.ts";

/** A source of facts. */
export interface Source {
  readonly id: string;
  readonly name: string;
  /**
   * What it is: `"specialist"` is a site about spaceflight, `"aggregator"` one that repeats what others
   * wrote: copies, machine translations, content farms.
   */
  readonly kind:
    | "catalog"
    | "agency"
    | "archive"
    | "encyclopedia"
    | "specialist"
    | "press"
    | "personal"
    | "aggregator";
  /** Cited addresses begin with this one. */
  readonly address: string;
  readonly publisher?: string;
  /** The id of the source whose text it repeats: both together are one witness. */
  readonly copyOf?: string;
  readonly licence?: string;
}

/** A place in a source that states a fact. */
export interface Citation {
  readonly source: Source;
  readonly address: string;
}

/** A value that a source gives and the record does not use. */
export interface DisputedValue {
  /** In the form of the field, or the source's words if they do not fit it. */
  readonly value: Time | string | number;
  readonly sources: readonly Citation[];
  /** Why the record uses the other value. */
  readonly reason: string;
}

/** Where the value of one field comes from. */
export interface FieldProvenance {
  /** Strongest first; empty if the value is assumed. */
  readonly sources: readonly Citation[];
  /** Why the value was assumed, if no source states it. */
  readonly assumed?: string;
  readonly disputed: readonly DisputedValue[];
}

/** A field of a mission that holds a value: `"launch.time"`, `"stays[0].from"`. */
export type ProvenanceField =
  | "kind"
  | "series"
  | "spacecraft"
  | "operator"
  | "serial"
  | "flightNumber"
  | "module"
  | "destination"
  | "outcome"
  | "previous"
  | "next"
  | `identifiers.${keyof Identifiers}`
  | `aliases[${number}].${keyof Pick<Alias, "name">}`
  | `launch.${keyof Launch}`
  | "crew.launched"
  | "crew.landed"
  | `crew.launched[${number}].${keyof CrewMember}`
  | `crew.landed[${number}].${keyof CrewMember}`
  | `stays[${number}].${keyof Stay}`
  | `attempts[${number}].${keyof Attempt}`
  | `cargo.${keyof Cargo}`
  | `payloads[${number}].${keyof Payload}`
  | `failure.${keyof Failure}`
  | `end.${keyof End}`;

/** Where each fact of a flight comes from, by field. */
export type MissionProvenance = Readonly<Partial<Record<ProvenanceField, FieldProvenance>>>;
