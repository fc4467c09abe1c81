import type { Port, Station, Time } from "../types/entities.ts";
import type { AnyMission, Mission } from "../types/mission.ts";
import { isBefore } from "./is-before.ts";
import { isSince } from "./presence.ts";
import { type VisitAt, visitsIn } from "./stays.ts";

/** A port at a given time, and the flight there. */
export interface PortOccupancy<M extends AnyMission = Mission> {
  /** Absent if it is not known at which port the flight was. */
  readonly port?: NonNullable<M["stays"][number]["port"]>;
  /** Absent if the port was free. */
  readonly mission?: M;
  /** The stay of the flight. */
  readonly stay?: M["stays"][number];
  /**
   * `false` if the record does not say for certain: the flight may have left, or not have arrived yet; a free
   * port may not have been open, or may be where a flight was whose port is unknown.
   */
  readonly certain: boolean;
}

/** The ports of a station that were open at a time, each with the flights that were or may have been there. */
export function occupancyIn<M extends AnyMission>(
  missions: readonly M[],
  time: Time,
  station: string,
): readonly PortOccupancy<M>[] {
  const visits = visitsIn(missions, time, station);
  const { ports, entity } = portsOf(missions, station);
  const elsewhere = visits.filter(({ stay }) => stay.port === undefined);
  const rows = ports.flatMap((port) => {
    const here = visits.filter(({ stay }) => stay.port?.id === port.id);
    if (here.length > 0) return here.map((visit) => occupied(visit, port));
    const isOpen = openness(port, entity, time);
    if (isOpen === undefined) return [];
    return [{ port, certain: isOpen && elsewhere.length === 0 } as PortOccupancy<M>];
  });
  return [...rows, ...elsewhere.map((visit) => occupied(visit))];
}

function occupied<M extends AnyMission>(
  { mission, stay, certain }: VisitAt<M>,
  port?: Port<string>,
): PortOccupancy<M> {
  return { ...(port && { port }), mission, stay, certain } as PortOccupancy<M>;
}

/** Whether a port was open for certain at a time; `undefined` if it certainly was not. */
function openness(
  { from, to, taken }: Port<string>,
  station: Station<string> | undefined,
  time: Time,
): boolean | undefined {
  const opened = [from, station?.launched].filter((bound) => bound !== undefined);
  const closed = [to, station?.deorbited].filter((bound) => bound !== undefined);
  if (opened.some((bound) => isBefore(time, bound))) return undefined;
  if (closed.some((bound) => isBefore(bound, time))) return undefined;
  if (taken && isBefore(taken.from, time) && isBefore(time, taken.to)) return undefined;
  const isOpened = opened.every((bound) => isSince(bound, time));
  const isClosed = closed.some((bound) => !isBefore(time, bound));
  const isTaken = taken && !isBefore(time, taken.from) && !isBefore(taken.to, time);
  return isOpened && !isClosed && isTaken !== true;
}

/** A station, and its ports that flights came to, in the order of the first of these flights. */
function portsOf(missions: readonly AnyMission[], station: string) {
  const ports = new Map<string, Port<string>>();
  let entity: Station<string> | undefined;
  for (const mission of missions) {
    for (const event of [...mission.stays, ...mission.attempts]) {
      if (event.port?.station !== station) continue;
      ports.set(event.port.id, event.port);
    }
    if (mission.destination.id === station) entity = mission.destination;
    for (const stay of mission.stays) if (stay.station?.id === station) entity ??= stay.station;
  }
  return { ports: [...ports.values()], entity };
}
