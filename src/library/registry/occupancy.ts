import type { StationId } from "../../generated/entities/ids.ts";
import { missions } from "../../generated/registry.ts";
import { aboardIn, type PersonAboard } from "../catalog/aboard.ts";
import { stationIn } from "../catalog/entity-id.ts";
import { timeIn } from "../catalog/given-time.ts";
import { occupancyIn, type PortOccupancy } from "../catalog/occupancy.ts";
import type { TimeInput } from "../types/entities.ts";
import type { Reference } from "../types/query.ts";

export type { PersonAboard } from "../catalog/aboard.ts";
export type { PortOccupancy } from "../catalog/occupancy.ts";

/**
 * Returns each port of a station that was open at a time, with the flight there: a ship or a module. A free port
 * has no `mission`. Where the record can't tell, `certain` is `false`: a port has one entry for each flight that
 * may have been there. A flight whose port is unknown has an entry without `port`, and any free port may be its.
 *
 * @param time - A {@link TimeInput}: `new Date()` is now.
 * @throws `TypeError` naming a time that does not exist, or an unknown station and the nearest known ones.
 * @example
 * occupancyAt("2014-08-13T12:00Z", { station: "iss" })
 *   .map(({ port, mission }) => `${port?.name}: ${mission?.name ?? "free"}`); // ["Zvezda aft: ATV-5", …]
 */
/* @__NO_SIDE_EFFECTS__ */
export function occupancyAt(
  time: TimeInput,
  options: { readonly station: Reference<StationId> },
): readonly PortOccupancy[] {
  return occupancyIn(missions, timeIn(time), stationIn(missions, options, "occupancyAt"));
}

/**
 * Returns the people who were aboard a station at a time, in the order of their arrival: with the flight that
 * brought each of them, their role on it, and the flight that they left with. The crew of a ship counts as
 * aboard from docking to undocking, and also while the ship moves to another port. Somebody of whom it is not
 * known how they left is never dropped, but may have left: `certain` is `false`.
 *
 * @param time - A {@link TimeInput}: `new Date()` is now.
 * @throws `TypeError`, as {@link occupancyAt} does.
 * @example
 * peopleAboardAt("1978-01-12", { station: "salyut-6" }).map(({ person }) => person.name); // ["Yuri Romanenko", …]
 */
/* @__NO_SIDE_EFFECTS__ */
export function peopleAboardAt(
  time: TimeInput,
  options: { readonly station: Reference<StationId> },
): readonly PersonAboard[] {
  return aboardIn(missions, timeIn(time), stationIn(missions, options, "peopleAboardAt"));
}
