import { lookUpKey } from "../../library/text/look-up-key.ts";
import { decodeTitle } from "../import/index.ts";
import type { Catalog } from "../model/catalog.ts";
import type { Entry } from "../model/entry.ts";
import type { TheirFlight } from "./model.ts";

export type Flight = Entry<"missions">;

/** The flights that are compared, and what is known of them. */
export interface OurRecord {
  readonly catalog: Catalog;
  readonly flights: readonly Flight[];
  /** The values of a field that the record has as disputed. */
  disputed(flight: Flight, field: string): readonly (string | number)[];
}

/** Finds the flight that a catalogue means. */
export type FindFlight = (keys: TheirFlight["keys"]) => Flight | undefined;

/**
 * Flights by their keys. Most keys decide, and of as many the strongest: with one of them wrong, a
 * flight is still found. A name counts only where no other key speaks against it.
 */
export function flightFinder(flights: readonly Flight[]): FindFlight {
  const index = new Map<string, Flight | null>();
  for (const flight of flights) {
    const { name, aliases, identifiers } = flight.record;
    const names = [name, ...aliases.map((alias) => alias.name)].map(
      (one) => `name ${lookUpKey(one)}`,
    );
    for (const key of new Set([...keysOf(identifiers), ...names])) {
      // A name that two flights have finds none of them.
      index.set(key, index.has(key) ? null : flight);
    }
  }
  return (keys) => {
    const named = keys.name === undefined ? undefined : index.get(`name ${lookUpKey(keys.name)}`);
    const votes = keysOf(keys).flatMap((key) => index.get(key) ?? []);
    if (votes.length === 0) return named && !denies(named, keys) ? named : undefined;
    const all = named ? [...votes, named] : votes;
    const count = (flight: Flight) => all.filter((one) => one === flight).length;
    return votes.reduce((best, one) => (count(one) > count(best) ? one : best));
  };
}

/** The keys that identify a flight, strongest first. */
function keysOf({
  cospar,
  satcat,
  wikidata,
  wikipedia,
}: Flight["record"]["identifiers"]): string[] {
  return [
    ...(cospar === undefined ? [] : [`cospar ${cospar}`]),
    ...(satcat === undefined ? [] : [`satcat ${satcat}`]),
    ...(wikidata === undefined ? [] : [`wikidata ${wikidata}`]),
    ...(wikipedia === undefined
      ? []
      : [`wikipedia ${decodeTitle(wikipedia).replaceAll(" ", "_")}`]),
  ];
}

/** Whether a flight has a number in a catalogue, which is another than that of its namesake. */
function denies({ record: { identifiers } }: Flight, keys: TheirFlight["keys"]): boolean {
  return (["cospar", "satcat"] as const).some(
    (key) => keys[key] !== undefined && identifiers[key] !== undefined,
  );
}
