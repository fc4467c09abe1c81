import type { Person } from "../types/entities.ts";
import type { AnyMission, MissionKind, Stay } from "../types/mission.ts";

/** What a flight was for. */
export function kindOf({ kind }: AnyMission): MissionKind {
  return kind ?? "cargo";
}

/** Everybody who was launched or landed in a flight, each once. */
export function peopleIn({ crew }: AnyMission): readonly Person<string>[] {
  if (crew === undefined) return [];
  const all = [...crew.launched, ...(crew.landed ?? [])].map(({ person }) => person);
  return [...new Map(all.map((person) => [person.id, person])).values()];
}

/** The id of the station that a stay was at. */
export function stationOf({ destination }: AnyMission, { port, station }: Stay<string>): string {
  return port?.station ?? station?.id ?? destination.id;
}

/** The ids of the stations that a flight was bound for or was at. */
export function stationsOf(mission: AnyMission): readonly string[] {
  return [mission.destination.id, ...mission.stays.map((stay) => stationOf(mission, stay))];
}
