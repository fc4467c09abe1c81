import type { Port, Time } from "../types/entities.ts";
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
  /** `false` if the record does not say for certain: the flight may have left, or not have arrived yet. */
  readonly certain: boolean;
}

/** The ports of a station that were open at a time, each with the flights that were or may have been there. */
export function occupancyIn<M extends AnyMission>(
  missions: readonly M[],
  time: Time,
  station: string,
): readonly PortOccupancy<M>[] {
  const visits = visitsIn(missions, time, station);
  const rows = portsOf(missions, station).flatMap((port) => {
    const here = visits.filter(({ stay }) => stay.port?.id === port.id);
    if (here.length > 0) return here.map((visit) => occupied(visit, port));
    if (isBefore(time, port.from ?? time) || isBefore(port.to ?? time, time)) return [];
    const isOpen = isOpenAt(port, time);
    return [{ port, certain: isOpen } as PortOccupancy<M>];
  });
  const elsewhere = visits.filter(({ stay }) => stay.port === undefined);
  return [...rows, ...elsewhere.map((visit) => occupied(visit))];
}

function occupied<M extends AnyMission>(
  { mission, stay, certain }: VisitAt<M>,
  port?: Port<string>,
): PortOccupancy<M> {
  return { ...(port && { port }), mission, stay, certain } as PortOccupancy<M>;
}

/** Whether a port was open for certain: its dates are days, and a time can fall on one of them. */
function isOpenAt({ from, to }: Port<string>, time: Time): boolean {
  const isOpened = from === undefined || isSince(from, time);
  return isOpened && (to === undefined || isBefore(time, to));
}

/** The ports of a station that flights came to, in the order of the first arrivals. */
function portsOf(missions: readonly AnyMission[], station: string): readonly Port<string>[] {
  const ports = new Map<string, Port<string>>();
  for (const { stays, attempts } of missions) {
    for (const { port } of [...stays, ...attempts]) {
      if (port?.station === station) ports.set(port.id, port);
    }
  }
  return [...ports.values()];
}
