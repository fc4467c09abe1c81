import type { Station, Time } from "../types/entities.ts";
import type { AnyMission, End, Stay } from "../types/mission.ts";
import { stationOf } from "./crew.ts";
import { isBefore } from "./is-before.ts";

/** Whether a craft was at its port: `"possible"` if the record does not say. */
export type Presence = "there" | "possible" | "away";

/** The properties of a stay that say when the craft left. */
type Departing = { readonly [Key in "to" | "released" | "undocked"]?: Stay[Key] | undefined };

/** When a craft left, if known: undocked, released, or at its end if it never undocked. */
export function departureOf(
  stay: Departing,
  end: { readonly [Key in keyof Omit<End, "kind">]?: Time | undefined } | undefined,
  station: { readonly deorbited?: Time | undefined } | undefined,
): Time | undefined {
  const known = stay.to ?? stay.released;
  if (known !== undefined || stay.undocked !== false) return known;
  return end?.reentry ?? end?.impact ?? end?.landing ?? end?.burn ?? station?.deorbited;
}

/** What is known of the start and the end of a stay. */
export interface Bounds {
  readonly from: Time | undefined;
  readonly to: Time | undefined;
  /** Times before which it cannot have started. */
  readonly notBefore: readonly Time[];
  /** Times by which it must have ended. */
  readonly notAfter: readonly Time[];
}

/**
 * The bounds of a stay. Where its start or end is unknown, they follow from everything else in the record:
 * the launch, the other stays, the end of the flight, the next arrival of another craft at this port, and the
 * end of the port or the station.
 *
 * @param missions - The flights to search for the next arrival.
 */
export function boundsOf(
  missions: readonly AnyMission[],
  mission: AnyMission,
  stay: Stay<string>,
): Bounds {
  const { from, released } = stay;
  const to = departureOf(stay, mission.end, stationAt(mission, stay));
  return {
    from,
    to,
    notBefore: from === undefined ? boundsOfArrival(mission, stay) : [from],
    notAfter:
      to === undefined
        ? [...boundsOfDeparture(missions, mission, stay)]
        : [to, ...(released === undefined ? [] : [released])],
  };
}

/**
 * Whether a craft or a person was there at a time: between a known arrival and a known departure. If one of
 * them is unknown, or known less precisely than the time, they may have been there unless a bound rules it out.
 */
export function presenceWithin({ from, to, notBefore, notAfter }: Bounds, time: Time): Presence {
  if (notBefore.some((bound) => isBefore(time, bound))) return "away";
  if (notAfter.some((bound) => isBefore(bound, time))) return "away";
  const known = [from, to].filter((bound) => bound !== undefined);
  const [latest, earliest] = known.length > 0 ? [known, known] : [notAfter, notBefore];
  const isSure =
    latest.some((bound) => isSince(bound, time)) && earliest.some((bound) => isUntil(bound, time));
  return isSure ? "there" : "possible";
}

/** Whether a craft was at its port at a time, according to one of its stays. */
export function presenceOf(
  missions: readonly AnyMission[],
  mission: AnyMission,
  stay: Stay<string>,
  time: Time,
): Presence {
  const bounds = boundsOf(missions, mission, stay);
  const presence = presenceWithin(bounds, time);
  if (presence !== "possible") return presence;
  // Attached to this day, like a module: there is no departure to wait for.
  const isForGood = stay.undocked === false && bounds.to === undefined;
  const { from } = bounds;
  if (isForGood && from !== undefined && isSince(from, time)) return "there";
  return isTaken(missions, mission, stay, time) ? "away" : "possible";
}

/** Whether another craft was at the port of a stay before and after a time, so that this one can't have been. */
function isTaken(
  missions: readonly AnyMission[],
  mission: AnyMission,
  { port }: Stay<string>,
  time: Time,
): boolean {
  if (port === undefined) return false;
  return missions.some(
    (other) =>
      other.id !== mission.id &&
      other.stays.some((stay) => {
        if (stay.port?.id !== port.id || stay.from === undefined) return false;
        const to = departureOf(stay, other.end, stationAt(other, stay));
        return to !== undefined && isBefore(stay.from, time) && isBefore(time, to);
      }),
  );
}

/** The station of a stay, unless only its id is known. */
function stationAt(mission: AnyMission, stay: Stay<string>): Station<string> | undefined {
  const { destination } = mission;
  return stationOf(mission, stay) === destination.id ? destination : stay.station;
}

/** Whether something that happened at one time certainly was so at another. */
export function isSince(bound: Time, time: Time): boolean {
  return isBefore(bound, time) || isWithin(bound, time);
}

/** Whether something that happens at one time certainly has not happened before another. */
function isUntil(bound: Time, time: Time): boolean {
  return isBefore(time, bound) || isWithin(bound, time);
}

/** Whether a time lies in another of the same or a lower precision: a minute in its day. */
function isWithin(time: Time, other: Time): boolean {
  return !isBefore(time, other) && !isBefore(other, time) && other.length <= time.length;
}

/** Times before which a stay with unknown start cannot have started. */
function boundsOfArrival({ launch, stays }: AnyMission, stay: Stay<string>): readonly Time[] {
  const earlier = stays.slice(0, stays.indexOf(stay)).flatMap(momentsIn);
  const { captured, port } = stay;
  return [launch.time, captured, port?.from, ...earlier].filter((time) => time !== undefined);
}

/** Times by which a stay with unknown end must have ended. */
function* boundsOfDeparture(
  missions: readonly AnyMission[],
  mission: AnyMission,
  stay: Stay<string>,
): Generator<Time> {
  // It is still there, and closed the port itself.
  if (stay.undocked === false) return;
  const { stays, end } = mission;
  yield* stays.slice(stays.indexOf(stay) + 1).flatMap((later) => momentsIn(later).slice(0, 1));
  const { burn, reentry, impact, landing } = end ?? {};
  yield* [burn, reentry, impact, landing].filter((time) => time !== undefined);
  if (stay.port?.to !== undefined) yield stay.port.to;
  const { deorbited } = stationAt(mission, stay) ?? {};
  if (deorbited !== undefined) yield deorbited;
  yield* nextArrivals(missions, mission, stay);
}

const momentsIn = ({ captured, from, to, released }: Stay<string>) =>
  [captured, from, to, released].filter((time) => time !== undefined);

/** Arrivals of other craft at the port of a stay that certainly came after it. */
function* nextArrivals(
  missions: readonly AnyMission[],
  mission: AnyMission,
  stay: Stay<string>,
): Generator<Time> {
  if (stay.port === undefined) return;
  const arrival = stay.from ?? stay.captured;
  // If the start is unknown, only the first stay of a flight is known to come before those of flights
  // launched later.
  if (arrival === undefined && mission.stays[0] !== stay) return;
  for (const other of missions) {
    if (other.id === mission.id) continue;
    for (const { port, from } of other.stays) {
      if (port?.id !== stay.port.id || from === undefined) continue;
      const isLater =
        arrival === undefined
          ? isBefore(mission.launch.time, other.launch.time)
          : isBefore(arrival, from);
      if (isLater) yield from;
    }
  }
}
