import { deepFreeze } from "./deep-freeze.ts";

/** A flight of which the entities are still numbers: their places in the list of entities. */
interface MissionText {
  series: unknown;
  spacecraft: unknown;
  operator: unknown;
  destination: unknown;
  readonly launch: { vehicle: unknown; site: unknown };
  readonly stays: readonly { port?: unknown }[];
  readonly attempts: readonly { port?: unknown }[];
}

/**
 * Entities and flights from their text: entities in the places where flights name them, all of it
 * frozen. Only the compiler writes such texts.
 */
export function revive(text: string): readonly object[] {
  const { entities, missions } = JSON.parse(text) as {
    entities: readonly object[];
    missions: readonly MissionText[];
  };
  const entity = (at: unknown) => entities[at as number];
  for (const one of entities) deepFreeze(one);
  for (const mission of missions) {
    mission.series = entity(mission.series);
    mission.spacecraft = entity(mission.spacecraft);
    mission.operator = entity(mission.operator);
    mission.destination = entity(mission.destination);
    mission.launch.vehicle = entity(mission.launch.vehicle);
    mission.launch.site = entity(mission.launch.site);
    for (const stay of mission.stays) berth(stay, entity);
    for (const attempt of mission.attempts) berth(attempt, entity);
    deepFreeze(mission);
  }
  return [...entities, ...missions];
}

function berth(event: { port?: unknown }, entity: (at: unknown) => unknown): void {
  if (event.port !== undefined) event.port = entity(event.port);
}
