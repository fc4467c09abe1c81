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
 * The flights that were, or may have been, attached to a station at a time, in launch order.
 * {@link visitsAt} says which are certain.
 *
 * @param time - A {@link TimeInput}: `new Date()` asks for now.
 * @throws `TypeError` naming a time that is not one of the calendar, or an unknown station and the nearest known ones.
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
 * The stays at a station at a time, in the order of arrival. Not certain are those whose beginning or end
 * is unknown, or known less precisely: at noon of the day of a berthing, but not for the whole day.
 *
 * @throws `TypeError`, as {@link missionsAttachedAt} does.
 * @example
 * visitsAt("2026-05-01", { station: "tiangong" })[0].certain; // false: nobody says when Tianzhou-9 left
 */
/* @__NO_SIDE_EFFECTS__ */
export function visitsAt(
  time: TimeInput,
  options: { readonly station: Reference<StationId> },
): readonly VisitAt[] {
  return visitsIn(missions, timeIn(time), stationIn(missions, options, "visitsAt"));
}

/**
 * All stays of cargo flights at a port of a station, in the order of arrival. Stays whose beginning is
 * unknown are left out.
 *
 * @throws `TypeError` naming an unknown station or port and the nearest known ones.
 * @example
 * portHistory("iss", "nauka-nadir").map(({ mission }) => mission.name); // ["Progress MS-17", "Progress M-UM"]
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
