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
 * Where the value of a field of a flight comes from: its sources, whether it is assumed, and the
 * values that other sources give. `undefined` where nothing is noted.
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
 * Where each fact of a flight comes from, by field.
 *
 * @throws `TypeError` where plain JavaScript passes an id that is not one.
 */
/* @__NO_SIDE_EFFECTS__ */
export function provenance(mission: MissionId): MissionProvenance {
  if (!isMissionId(mission)) throw unknownMission(mission, missionIds);
  return provenanceByMission[mission];
}
