import { compareStart } from "../../library/catalog/is-before.ts";
import type { Kind } from "../fields/index.ts";
import type { Place } from "../markdown/position.ts";
import type { Entry, Port } from "./entry.ts";
import { compareText } from "./finding.ts";

/** All entries of a set of seeds, by kind and id. */
export interface Catalog {
  readonly all: readonly Entry[];
  entries<K extends Kind>(kind: K): readonly Entry<K>[];
  find<K extends Kind>(kind: K, id: string): Entry<K> | undefined;
  /** All ports of all stations, by id. */
  readonly ports: ReadonlyMap<
    string,
    { readonly record: Port; readonly place: Place; readonly station: Entry }
  >;
  /** Flights in launch order. */
  readonly missions: readonly Entry<"missions">[];
  /** Seeds that are there but could not be made sense of, as `kind/id`. */
  readonly broken: ReadonlySet<string>;
  /** Entries that seeds refer to, but that are not seeds here: a finding on them reaches nobody. */
  readonly published: ReadonlySet<Entry>;
}

export function catalogOf(
  seeds: readonly Entry[],
  broken: ReadonlySet<string>,
  published: readonly Entry[],
): Catalog {
  const entries = [...seeds, ...published];
  const byKind = new Map<Kind, Map<string, Entry>>();
  for (const entry of entries) {
    const ofKind = byKind.get(entry.kind) ?? new Map<string, Entry>();
    byKind.set(entry.kind, ofKind.set(entry.id, entry));
  }
  const list = <K extends Kind>(kind: K) =>
    [...(byKind.get(kind)?.values() ?? [])] as unknown as Entry<K>[];
  return {
    all: entries,
    broken,
    published: new Set(published),
    entries: list,
    find: (kind, id) => byKind.get(kind)?.get(id) as never,
    ports: new Map(
      list("stations").flatMap((station) =>
        station.ports.map((port) => [port.record.id, { ...port, station }] as const),
      ),
    ),
    missions: list("missions").sort(
      (a, b) => compareStart(a.record.launch.time, b.record.launch.time) || compareText(a.id, b.id),
    ),
  };
}

/** Flights of one programme, in launch order: those that `previous` and `next` go along. */
export function programmes(catalog: Catalog): Map<string, readonly Entry<"missions">[]> {
  const programmeOf = ({ record }: Entry<"missions">) =>
    catalog.find("series", record.series)?.record.programme;
  const known = catalog.missions.filter((mission) => programmeOf(mission) !== undefined);
  return Map.groupBy(known, (mission) => programmeOf(mission) ?? "");
}
