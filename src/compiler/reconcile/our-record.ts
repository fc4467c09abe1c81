import { lookUpKey } from "../../library/text/look-up-key.ts";
import { titleKey } from "../import/index.ts";
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

/** What a catalogue calls a flight, and when it was launched by it. */
export type Sought = TheirFlight["keys"] & { readonly launched?: string | undefined };

/** Finds the flight that a catalogue means. */
export type FindFlight = (sought: Sought) => Flight | undefined;

/**
 * Flights by their keys. A flight is found with one of its keys wrong, but not if more of them speak
 * against it than for it: what failed to reach orbit shares its name with a later ship, and the number of
 * an object that stayed attached is that of another one in orbit.
 */
export function flightFinder(flights: readonly Flight[]): FindFlight {
  const index = new Map<string, Flight | null>();
  const keys = new Map(flights.map((flight) => [flight, keysOfFlight(flight)]));
  for (const [flight, own] of keys) {
    const { name, aliases } = flight.record;
    const names = [name, ...aliases.map((alias) => alias.name)].map(nameKey);
    for (const key of new Set([...indexed(own), ...names])) {
      // A name that two flights have finds none of them.
      index.set(key, index.has(key) ? null : flight);
    }
  }
  return (sought) => {
    const theirs = comparable(sought);
    const named = sought.name === undefined ? undefined : index.get(nameKey(sought.name));
    const found = [...indexed(theirs).map((key) => index.get(key)), named];
    const [best] = [...new Set(found)]
      .flatMap((flight) => {
        const own = flight && keys.get(flight);
        return own ? [{ flight, votes: votesFor(own, theirs, flight === named) }] : [];
      })
      .sort((a, b) => b.votes - a.votes);
    return best !== undefined && best.votes >= 0 ? best.flight : undefined;
  };
}

const nameKey = (name: string) => `name ${lookUpKey(name)}`;

/** What identifies a flight, strongest first. */
const KEYS = ["cospar", "satcat", "wikidata", "wikipedia", "launched"] as const;
/** The numbers of an object in orbit. */
const NUMBERS: readonly string[] = ["cospar", "satcat"] satisfies (typeof KEYS)[number][];

/** The keys of a flight, in the form in which they can be compared. */
type Keys = Readonly<Partial<Record<(typeof KEYS)[number], string>>>;

const keysOfFlight = ({ record: { identifiers, launch } }: Flight) =>
  comparable({ ...identifiers, launched: launch.time });

function comparable(given: { readonly [Key in keyof Keys]: string | number | undefined }): Keys {
  const known = KEYS.flatMap((key) => {
    const value = given[key];
    if (value === undefined) return [];
    return [[key, key === "wikipedia" ? titleKey(String(value)) : String(value)] as const];
  });
  return Object.fromEntries(known);
}

/** The keys that a flight is found by. No two flights were launched within a minute; a day says too little. */
function indexed(keys: Keys): string[] {
  return Object.entries(keys).flatMap(([key, value]) => {
    if (key !== "launched") return [`${key} ${value}`];
    return value.includes("T") ? [`${key} ${value.slice(0, 16)}`] : [];
  });
}

/** How many keys speak for a flight, less those that speak against it; a name counts if no number does. */
function votesFor(own: Keys, theirs: Keys, isNamed: boolean): number {
  // Days of launches are compared: a catalogue can be a minute off.
  const [ours, others] = [own, theirs].map((keys) => ({
    ...keys,
    ...(keys.launched === undefined ? {} : { launched: keys.launched.slice(0, 10) }),
  })) as [Keys, Keys];
  const shared = KEYS.filter((key) => ours[key] !== undefined && others[key] !== undefined);
  const against = shared.filter((key) => ours[key] !== others[key]);
  const isDenied = against.some((key) => NUMBERS.includes(key));
  return shared.length - 2 * against.length + (isNamed && !isDenied ? 1 : 0);
}
