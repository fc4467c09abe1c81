import { missions } from "resupply";

/** All facts as JSON, as compact as possible: flights refer to entities by id, and no entity is repeated. */
export function factsAsJson(): string {
  const entities = new Map<object, unknown>();
  const flights = missions.map((mission) =>
    JSON.parse(
      JSON.stringify(mission, (_key, value) => {
        if (value === mission || typeof value?.id !== "string") return value;
        entities.set(value, value);
        return value.id;
      }),
    ),
  );
  return JSON.stringify({ flights, entities: [...entities.values()] });
}
