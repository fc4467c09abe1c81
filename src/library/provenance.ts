import type { MissionId } from "../generated/mission-ids.ts";
import { provenanceByMission } from "../generated/provenance.ts";
import { isMissionId } from "./is-mission-id.ts";
import type { FieldProvenance } from "./provenance-types.ts";
import type { Alias, Attempt, Cargo, End, Failure, Identifiers, Launch, Stay } from "./types.ts";
import { unknownMission } from "./unknown-mission.ts";

export { sources } from "../generated/provenance.ts";
export type { Citation, DisputedValue, FieldProvenance, Source } from "./provenance-types.ts";

/** A field of a mission that has a value of its own: `"launch.time"`, `"stays[0].from"`. */
export type ProvenanceField =
  | "series"
  | "spacecraft"
  | "operator"
  | "serial"
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

/**
 * Where the value of a field of a flight comes from: its sources, whether it is assumed, and the
 * values that other sources give. `undefined` where nothing is noted.
 *
 * @throws `TypeError` where plain JavaScript passes an id that is not one.
 * @example
 * provenanceOf("progress-ms-04", "identifiers.wikidata")?.disputed[0]?.value; // "Q27974162"
 */
export function provenanceOf(
  mission: MissionId,
  field: ProvenanceField,
): FieldProvenance | undefined {
  return Object.entries(fieldsOf(mission)).find(([name]) => name === field)?.[1];
}

/**
 * Where each fact of a flight comes from, by field.
 *
 * @throws `TypeError` where plain JavaScript passes an id that is not one.
 */
export function provenance(
  mission: MissionId,
): Readonly<Partial<Record<ProvenanceField, FieldProvenance>>> {
  return fieldsOf(mission);
}

function fieldsOf(mission: MissionId): Readonly<Record<string, FieldProvenance>> {
  if (!isMissionId(mission)) throw unknownMission(mission);
  return provenanceByMission[mission];
}
