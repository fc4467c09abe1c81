import type { Time } from "../types/entities.ts";
import type { AnyMission, End, Stay } from "../types/mission.ts";
import { isBefore } from "./is-before.ts";

/** Whether a craft was at its port: `"possible"` where the record does not say. */
export type Presence = "there" | "possible" | "away";

/** What of a stay and of its flight says when the craft left. */
type Departing = { readonly [Key in "to" | "released" | "undocked"]?: Stay[Key] | undefined };

/** When a craft left, as far as it is known: undocked, released, or at its end where it never undocked. */
export function departureOf(
  stay: Departing,
  end: { readonly [Key in keyof Omit<End, "kind">]?: Time | undefined } | undefined,
  station: { readonly deorbited?: Time | undefined } | undefined,
): Time | undefined {
  const known = stay.to ?? stay.released;
  if (known !== undefined || stay.undocked !== false) return known;
  return end?.reentry ?? end?.impact ?? end?.landing ?? end?.burn ?? station?.deorbited;
}

/**
 * Whether a craft was at its port at a time, as one of its stays says. It was there between its arrival
 * and its departure. Where one of them is not known, or not as precisely as the time, it may have been
 * there as far as something else in the record does not exclude it: its launch, its other stays and its
 * end, the next arrival of another craft at this port, and the end of the port and of the station.
 *
 * @param missions - The flights among which the next arrival is looked for.
 */
export function presenceOf<M extends AnyMission>(
  missions: readonly M[],
  mission: M,
  stay: Stay<string>,
  time: Time,
): Presence {
  const { from } = stay;
  const departure = departureOf(stay, mission.end, mission.destination);
  const notBefore = from === undefined ? boundsOfArrival(mission, stay) : [from];
  if (notBefore.some((bound) => isBefore(time, bound))) return "away";
  const notAfter =
    departure === undefined
      ? [...boundsOfDeparture(missions, mission, stay)]
      : [departure, ...(stay.released === undefined ? [] : [stay.released])];
  if (notAfter.some((bound) => isBefore(bound, time))) return "away";
  const known = [from, departure].filter((bound) => bound !== undefined);
  const isSure =
    (known.length > 0 ? known : notAfter).some(
      (bound) => isBefore(bound, time) || isWithin(bound, time),
    ) &&
    (known.length > 0 ? known : notBefore).some(
      (bound) => isBefore(time, bound) || isWithin(bound, time),
    );
  return isSure ? "there" : "possible";
}

/** Whether a time lies in another of the same or a lower precision: a minute in its day. */
function isWithin(time: Time, other: Time): boolean {
  return !isBefore(time, other) && !isBefore(other, time) && other.length <= time.length;
}

/** Times before which a stay of unknown beginning cannot have begun. */
function boundsOfArrival({ launch, stays }: AnyMission, stay: Stay<string>): readonly Time[] {
  const earlier = stays.slice(0, stays.indexOf(stay)).flatMap(momentsIn);
  const { captured, port } = stay;
  return [launch.time, captured, port?.from, ...earlier].filter((time) => time !== undefined);
}

/** Times after which a stay of unknown end cannot have lasted. */
function* boundsOfDeparture(
  missions: readonly AnyMission[],
  mission: AnyMission,
  stay: Stay<string>,
): Generator<Time> {
  const { destination, stays, end } = mission;
  if (stay.undocked !== false) {
    yield* stays.slice(stays.indexOf(stay) + 1).flatMap((later) => momentsIn(later).slice(0, 1));
    const { burn, reentry, impact, landing } = end ?? {};
    yield* [burn, reentry, impact, landing].filter((time) => time !== undefined);
  }
  if (stay.port?.to !== undefined) yield stay.port.to;
  if (destination.deorbited !== undefined) yield destination.deorbited;
  yield* nextArrivals(missions, mission, stay);
}

const momentsIn = ({ captured, from, to, released }: Stay<string>) =>
  [captured, from, to, released].filter((time) => time !== undefined);

/** Arrivals of other craft at the port of a stay that are certain to have come after it. */
function* nextArrivals(
  missions: readonly AnyMission[],
  mission: AnyMission,
  stay: Stay<string>,
): Generator<Time> {
  if (stay.port === undefined) return;
  const arrival = stay.from ?? stay.captured;
  // Of a stay of unknown beginning, only the first of its flight is known to come before those of
  // flights launched later.
  if (arrival === undefined && mission.stays[0] !== stay) return;
  for (const other of missions) {
    if (other.id === mission.id || other.destination.id !== mission.destination.id) continue;
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
