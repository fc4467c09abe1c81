import type { Alias, Identifiers, Time } from "./entities.ts";
import type { Attempt, Failure, Launch } from "./events.ts";
import type { Cargo, End, Stay } from "./mission.ts";

/** Who states facts. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly kind: "catalog" | "agency" | "encyclopedia" | "press" | "archive" | "personal";
  /** Where it is found; a cited address begins with it. */
  readonly address: string;
  readonly publisher?: string;
  readonly licence?: string;
}

/** A place in a source that states a fact. */
export interface Citation {
  readonly source: Source;
  readonly address: string;
}

/** A value that some source gives and that was not kept. */
export interface DisputedValue {
  /** In the form of the field, or the words of the source where they don't fit it. */
  readonly value: Time | string | number;
  readonly sources: readonly Citation[];
  /** Why the other value was kept. */
  readonly reason: string;
}

/** Where the value of one field comes from. */
export interface FieldProvenance {
  /** The strongest first; none where the value is assumed. */
  readonly sources: readonly Citation[];
  /** Why the value was assumed, where nobody states it. */
  readonly assumed?: string;
  readonly disputed: readonly DisputedValue[];
}

/** A field of a mission that has a value of its own: `"launch.time"`, `"stays[0].from"`. */
export type ProvenanceField =
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
  | `stays[${number}].${keyof Stay}`
  | `attempts[${number}].${keyof Attempt}`
  | `cargo.${keyof Cargo}`
  | `failure.${keyof Failure}`
  | `end.${keyof End}`;

/** Where each fact of a flight comes from, by field. */
export type MissionProvenance = Readonly<Partial<Record<ProvenanceField, FieldProvenance>>>;
