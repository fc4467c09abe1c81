/** @module resupply/provenance */
import { type MissionId, missionIds } from "../generated/mission-ids.ts";
import { provenanceByMission } from "../generated/provenance.ts";
import { isMissionId } from "./is-mission-id.ts";
import type { FieldProvenance, MissionProvenance, ProvenanceField } from "./provenance-types.ts";
import { unknownMission } from "./unknown-mission.ts";

export { sources } from "../generated/provenance.ts";
export type {
  Citation,
  DisputedValue,
  FieldProvenance,
  MissionProvenance,
  ProvenanceField,
  Source,
} from "./provenance-types.ts";

/**
 * Where the value of a field of a flight comes from: its sources, whether it is assumed, and the
 * values that other sources give. `undefined` where nothing is noted.
 *
 * @throws `TypeError` where plain JavaScript passes an id that is not one.
 * @example
 * provenanceOf("progress-ms-04", "identifiers.wikidata")?.disputed[0]?.value; // "Q27974162"
 */
/* @__NO_SIDE_EFFECTS__ */
export function provenanceOf(
  mission: MissionId,
  field: ProvenanceField,
): FieldProvenance | undefined {
  const fields = provenance(mission);
  return typeof field === "string" && Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/**
 * Where each fact of a flight comes from, by field.
 *
 * @throws `TypeError` where plain JavaScript passes an id that is not one.
 */
/* @__NO_SIDE_EFFECTS__ */
export function provenance(mission: MissionId): MissionProvenance {
  if (!isMissionId(mission)) throw unknownMission(mission, missionIds);
  return provenanceByMission[mission];
}
