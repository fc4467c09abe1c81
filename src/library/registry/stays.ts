import type { PortId, StationId } from "../../generated/entities/ids.ts";
import { missions } from "../../generated/registry.ts";
import { entityId, stationIn } from "../catalog/entity-id.ts";
import { timeIn } from "../catalog/given-time.ts";
import { attachedIn, historyIn, type Visit, type VisitAt, visitsIn } from "../catalog/stays.ts";
import type { TimeInput } from "../types/entities.ts";
import type { Mission } from "../types/mission.ts";
import type { Reference } from "../types/query.ts";

export type { Visit, VisitAt } from "../catalog/stays.ts";

/**
 * Returns the flights that were, or may have been, attached to a station at a time, in launch order.
 * {@link visitsAt} says which are certain.
 *
 * @param time - A {@link TimeInput}: `new Date()` is now.
 * @throws `TypeError` naming a time that does not exist, or an unknown station and the nearest known ones.
 * @example
 * missionsAttachedAt("2021-07-26T00:00Z", { station: "iss" }).map(({ name }) => name); // ["Progress MS-16", …]
 */
/* @__NO_SIDE_EFFECTS__ */
export function missionsAttachedAt(
  time: TimeInput,
  options: { readonly station: Reference<StationId> },
): readonly Mission[] {
  return attachedIn(missions, timeIn(time), stationIn(missions, options, "missionsAttachedAt"));
}

/**
 * Returns the stays at a station at a time, in order of arrival. A stay is not certain if its start or end is
 * unknown, or known less precisely than the time: if only the day of a berthing is known, a stay is uncertain
 * at noon of that day, but certain for the day as a whole.
 *
 * @throws `TypeError`, as {@link missionsAttachedAt} does.
 * @example
 * visitsAt("2026-05-01", { station: "tiangong" }).find(({ certain }) => !certain)?.mission.name; // "Tianzhou-9": no source says when it left
 */
/* @__NO_SIDE_EFFECTS__ */
export function visitsAt(
  time: TimeInput,
  options: { readonly station: Reference<StationId> },
): readonly VisitAt[] {
  return visitsIn(missions, timeIn(time), stationIn(missions, options, "visitsAt"));
}

/**
 * Returns all stays at a port of a station, in order of arrival. Leaves out stays whose
 * start is unknown.
 *
 * @throws `TypeError` naming an unknown station or port and the nearest known ones.
 * @example
 * portHistory("iss", "nauka-nadir").map(({ mission }) => mission.name); // ["Soyuz MS-18", "Progress MS-17", "Progress M-UM"]
 */
/* @__NO_SIDE_EFFECTS__ */
export function portHistory(
  station: Reference<StationId>,
  port: Reference<PortId>,
): readonly Visit[] {
  return historyIn(
    missions,
    entityId(missions, "station", station),
    entityId(missions, "port", port),
  );
}
