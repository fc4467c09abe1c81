import { deepFreeze } from "./deep-freeze.ts";

/** A flight whose entities are still indexes into the list of entities. */
interface MissionText {
  series: unknown;
  spacecraft: unknown;
  operator: unknown;
  destination: unknown;
  readonly launch: { vehicle: unknown; site: unknown };
  readonly crew?: Readonly<Record<string, readonly { person: unknown }[]>>;
  readonly stays: readonly Berth[];
  readonly attempts: readonly Berth[];
}

interface Berth {
  port?: unknown;
  station?: unknown;
}

/** The record as the compiler writes it to one file of JSON. */
interface DenseRecord {
  readonly entities: readonly object[];
  readonly missions: readonly MissionText[];
}

/** Puts entities in place of their indexes, freezes everything, and returns the flights and then the entities. */
export function revive({ entities, missions }: DenseRecord): readonly object[] {
  const entity = (at: unknown) => entities[at as number];
  for (const one of entities) deepFreeze(one);
  for (const mission of missions) {
    mission.series = entity(mission.series);
    mission.spacecraft = entity(mission.spacecraft);
    mission.operator = entity(mission.operator);
    mission.destination = entity(mission.destination);
    mission.launch.vehicle = entity(mission.launch.vehicle);
    mission.launch.site = entity(mission.launch.site);
    for (const crew of Object.values(mission.crew ?? {})) {
      for (const member of crew) member.person = entity(member.person);
    }
    for (const stay of mission.stays) berth(stay, entity);
    for (const attempt of mission.attempts) berth(attempt, entity);
    deepFreeze(mission);
  }
  return [...missions, ...entities];
}

function berth(event: Berth, entity: (at: unknown) => unknown): void {
  if (event.port !== undefined) event.port = entity(event.port);
  if (event.station !== undefined) event.station = entity(event.station);
}
