import { missions } from "resupply";

/** The facts as JSON, each entity once and flights by the ids of theirs: the leanest that JSON can be. */
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
