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
  for (const flight of flights) {
    const { name, aliases } = flight.record;
    const names = [name, ...aliases.map((alias) => alias.name)].map(
      (one) => `name ${lookUpKey(one)}`,
    );
    for (const key of new Set([...keysOf(keysOfFlight(flight)), ...names])) {
      // A name that two flights have finds none of them.
      index.set(key, index.has(key) ? null : flight);
    }
  }
  return (sought) => {
    const named =
      sought.name === undefined ? undefined : index.get(`name ${lookUpKey(sought.name)}`);
    const found = keysOf(sought).flatMap((key) => index.get(key) ?? []);
    // A name counts only where no number speaks against it.
    const balanceOf = (flight: Flight) =>
      balance(flight, sought) + (flight === named && !isDenied(flight, sought) ? 1 : 0);
    const [best] = [...new Set(named ? [...found, named] : found)]
      .map((flight) => ({ flight, balance: balanceOf(flight) }))
      .sort((a, b) => b.balance - a.balance);
    return best !== undefined && best.balance >= 0 ? best.flight : undefined;
  };
}

type Keys = { readonly [Key in keyof Sought]: Sought[Key] | undefined };

const keysOfFlight = ({ record: { identifiers, launch } }: Flight): Keys => ({
  ...identifiers,
  launched: launch.time,
});

/** The keys that identify a flight, strongest first. */
function keysOf({ cospar, satcat, wikidata, wikipedia, launched }: Keys): string[] {
  return [
    ...(cospar === undefined ? [] : [`cospar ${cospar}`]),
    ...(satcat === undefined ? [] : [`satcat ${satcat}`]),
    ...(wikidata === undefined ? [] : [`wikidata ${wikidata}`]),
    ...(wikipedia === undefined
      ? []
      : [`wikipedia ${decodeTitle(wikipedia).replaceAll(" ", "_")}`]),
    // No two flights were launched within a minute.
    ...(launched === undefined || !launched.includes("T")
      ? []
      : [`launched ${launched.slice(0, 16)}`]),
  ];
}

/** How many keys speak for a flight, less those that speak against it. */
function balance(flight: Flight, sought: Sought): number {
  const ours = keysOfFlight(flight);
  const votes = (["cospar", "satcat", "wikidata", "wikipedia", "launched"] as const).map((key) => {
    const [own, other] = [ours[key], sought[key]].map((value) =>
      value === undefined ? undefined : comparable(key, value),
    );
    if (own === undefined || other === undefined) return 0;
    return own === other ? 1 : -1;
  });
  return votes.reduce<number>((sum, vote) => sum + vote, 0);
}

/** Whether a flight has a number in a catalogue, which is another than that of its namesake. */
function isDenied({ record: { identifiers } }: Flight, sought: Sought): boolean {
  return (["cospar", "satcat"] as const).some(
    (key) =>
      sought[key] !== undefined &&
      identifiers[key] !== undefined &&
      sought[key] !== identifiers[key],
  );
}

/** Days of launches are compared, and titles as in addresses. */
function comparable(key: string, value: string | number): string {
  const text = String(value);
  if (key === "launched") return text.slice(0, 10);
  return key === "wikipedia" ? decodeTitle(text).replaceAll(" ", "_") : text;
}
