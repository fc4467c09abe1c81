import { type Mission, missions } from "resupply";

/** Each thing that flights refer to, with these flights, in the order in which it first appears. */
export function collect<T extends { readonly id: string }>(
  of: (mission: Mission) => readonly T[],
): readonly { readonly thing: T; readonly flights: readonly Mission[] }[] {
  const found = new Map<string, { thing: T; flights: Mission[] }>();
  for (const mission of missions) {
    for (const thing of new Map(of(mission).map((one) => [one.id, one])).values()) {
      const known = found.get(thing.id) ?? { thing, flights: [] };
      known.flights.push(mission);
      found.set(thing.id, known);
    }
  }
  return [...found.values()];
}
