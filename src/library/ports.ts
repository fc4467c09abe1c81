import type { PortId, StationId } from "../generated/entities/ids.ts";
import { missions } from "../generated/registry.ts";
import { attachedIn, historyIn, type Visit } from "./attached.ts";
import type { Reference } from "./query.ts";
import type { Mission, Time } from "./types.ts";

export type { Visit } from "./attached.ts";

/**
 * The flights that were attached to a station at a time, in launch order. Where a stay or the time is
 * known to the day only, a flight counts on the whole day; one whose departure is unknown counts until its end, or
 * to this day where it is still in flight.
 *
 * @throws `TypeError` for a time that is none.
 * @example
 * missionsAttachedAt("2021-07-26T00:00Z", { station: "iss" }).map(({ name }) => name); // ["Progress MS-16", …]
 */
/* @__NO_SIDE_EFFECTS__ */
export function missionsAttachedAt(
  time: Time,
  options: { readonly station: Reference<StationId> },
): readonly Mission[] {
  return attachedIn(missions, time, options);
}

/**
 * All stays of cargo flights at a port of a station, in the order of arrival. Stays whose beginning is
 * unknown are left out.
 *
 * @example
 * portHistory("iss", "nauka-nadir").map(({ mission }) => mission.name); // ["Progress MS-17", "Progress M-UM"]
 */
/* @__NO_SIDE_EFFECTS__ */
export function portHistory(
  station: Reference<StationId>,
  port: Reference<PortId>,
): readonly Visit[] {
  return historyIn(missions, station, port);
}
