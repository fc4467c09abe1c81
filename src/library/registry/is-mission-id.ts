import { type MissionId, missionIds } from "../../generated/mission-ids.ts";

const ids: ReadonlySet<unknown> = /* @__PURE__ */ new Set(missionIds);

/**
 * Whether a value is the id of a flight. Ships the ids, but no flight.
 *
 * @example
 * if (isMissionId(text)) getMission(text); // text: MissionId
 */
/* @__NO_SIDE_EFFECTS__ */
export function isMissionId(value: unknown): value is MissionId {
  return ids.has(value);
}
