import { type Mission, missions, type Port, type Station } from "resupply";
import { portOrder } from "../timeline/port-order.ts";

/** All stations, in the order of their launches. */
export const stations: readonly Station[] = [
  ...new Map(missions.map(({ destination }) => [destination.id, destination])).values(),
].sort((a, b) => (a.launched < b.launched ? -1 : 1));

/** The flights that were at a station, or set out for it, in launch order. */
export function flightsOf(station: Station): readonly Mission[] {
  return missions.filter(
    (mission) =>
      mission.destination.id === station.id ||
      [...mission.stays, ...mission.attempts].some((event) => isAt(event, station)),
  );
}

/** Whether a stay or an attempt was at a station. */
export function isAt(
  event: { readonly port?: Port; readonly station?: Station<string> },
  station: Station,
): boolean {
  return (event.port?.station ?? event.station?.id) === station.id;
}

/** The ports of a station that the record knows, in the station's own order. */
export function portsOf(station: Station): readonly Port[] {
  const ports = new Map<string, Port>();
  for (const { stays, attempts } of missions)
    for (const { port } of [...stays, ...attempts])
      if (port?.station === station.id) ports.set(port.id, port);
  const order = portOrder[station.id] ?? [];
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...ports.values()].sort((a, b) => rank(a.id) - rank(b.id));
}

/** How many people came to a station, or left it, in a ship that was attached to it. */
export function peopleOf(station: Station): number {
  const crews = flightsOf(station)
    .filter(({ stays }) => stays.some((stay) => isAt(stay, station)))
    .flatMap(({ crew }) => [...(crew?.launched ?? []), ...(crew?.landed ?? [])]);
  return new Set(crews.map(({ person }) => person.id)).size;
}
