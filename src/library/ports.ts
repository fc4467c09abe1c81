import type { PortId, StationId } from "../generated/entities/ids.ts";
import { missions } from "../generated/registry.ts";
import { idOf, type Reference } from "./filter.ts";
import { compareStart, isBefore } from "./time.ts";
import type { Mission, Stay, Time } from "./types.ts";

/** A flight and one of its stays. */
export interface Visit {
  readonly mission: Mission;
  readonly stay: Stay;
}

/**
 * The flights that were attached to a station at a time, in launch order. Where a stay or the time is
 * known to the day only, a flight counts on the whole day; one whose departure is unknown counts until its end, or
 * to this day where it is still in flight.
 *
 * @throws `TypeError` for a time that is none.
 * @example
 * missionsAttachedAt("2021-07-26T00:00Z", { station: "iss" }).map(({ name }) => name); // ["Progress MS-16", …]
 */
export function missionsAttachedAt(
  time: Time,
  options: { readonly station: Reference<StationId> },
): readonly Mission[] {
  const station = idOf(options.station);
  return missions.filter(
    (mission) =>
      mission.destination.id === station &&
      mission.stays.some(
        (stay) => stay.from !== undefined && isUnderWay(mission, stay, stay.from, time),
      ),
  );
}

function isUnderWay({ outcome, end }: Mission, { to }: Stay, from: Time, time: Time): boolean {
  const until = to ?? end?.burn ?? end?.reentry ?? end?.landing;
  if (until === undefined && outcome !== "in-flight") return isSame(from, time);
  return !isBefore(time, from) && (until === undefined || !isBefore(until, time));
}

const isSame = (a: Time, b: Time) => !isBefore(a, b) && !isBefore(b, a);

/**
 * All stays of cargo flights at a port of a station, in the order of arrival. Stays whose beginning is
 * unknown are left out.
 *
 * @example
 * portHistory("iss", "nauka-nadir").map(({ mission }) => mission.name); // ["Progress MS-17", "Progress M-UM"]
 */
export function portHistory(
  station: Reference<StationId>,
  port: Reference<PortId>,
): readonly Visit[] {
  const visits = missions
    .filter((mission) => mission.destination.id === idOf(station))
    .flatMap((mission) =>
      mission.stays
        .filter((stay) => stay.port?.id === idOf(port) && stay.from !== undefined)
        .map((stay): Visit => ({ mission, stay })),
    );
  return visits.sort((a, b) => compareStart(a.stay.from ?? "", b.stay.from ?? ""));
}
