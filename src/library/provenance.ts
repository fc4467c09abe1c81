/** @module resupply/provenance */
import { type MissionId, missionIds } from "../generated/mission-ids.ts";
import { provenanceByMission } from "../generated/provenance.ts";
import { checkField } from "./catalog/provenance-field.ts";
import { unknownMission } from "./catalog/unknown-mission.ts";
import { isMissionId } from "./registry/is-mission-id.ts";
import type { FieldProvenance, MissionProvenance, ProvenanceField } from "./types/provenance.ts";

export { sources } from "../generated/provenance.ts";
export type {
  Citation,
  DisputedValue,
  FieldProvenance,
  MissionProvenance,
  ProvenanceField,
  Source,
} from "./types/provenance.ts";

/**
 * Returns where the value of a field of a flight comes from: its sources, why it is assumed if it is, and
 * the values that other sources give. Returns `undefined` if nothing is recorded.
 *
 * @throws `TypeError` naming an unknown id or field and the nearest known ones.
 * @example
 * provenanceOf("progress-ms-04", "identifiers.wikidata")?.disputed[0]?.value; // "Q27974162"
 */
/* @__NO_SIDE_EFFECTS__ */
export function provenanceOf(
  mission: MissionId,
  field: ProvenanceField,
): FieldProvenance | undefined {
  const fields = provenance(mission);
  checkField(field);
  return fields[field];
}

/**
 * Returns where each fact of a flight comes from, by field.
 *
 * @throws `TypeError` naming the value and the nearest ids, if plain JavaScript passes an unknown id.
 */
/* @__NO_SIDE_EFFECTS__ */
export function provenance(mission: MissionId): MissionProvenance {
  if (!isMissionId(mission)) throw unknownMission(mission, missionIds);
  return provenanceByMission[mission];
}
