import { lookUpKey, looseKey } from "../../../../library/text/look-up-key.ts";
import type { Kind } from "../../../fields/index.ts";
import type { Catalog } from "../../../model/catalog.ts";
import type { Entry } from "../../../model/entry.ts";
import { decodeTitle } from "../addresses.ts";

/** Entities by the look-up keys of their names. */
type NameIndex = ReadonlyMap<string, readonly Entry[]>;

const indexes = new WeakMap<Catalog, Map<Kind, NameIndex>>();

/** The entities of a kind by everything that they are called; made once for each catalog. */
export function nameIndex(catalog: Catalog, kind: Kind): NameIndex {
  const byKind = indexes.get(catalog) ?? new Map<Kind, NameIndex>();
  indexes.set(catalog, byKind);
  const index = byKind.get(kind) ?? indexOf(catalog.entries(kind) as readonly Entry[]);
  byKind.set(kind, index);
  return index;
}

function indexOf(entries: readonly Entry[]): NameIndex {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set([...namesOf(entry)].map(lookUpKey))) {
      if (key !== "") index.set(key, [...(index.get(key) ?? []), entry]);
    }
  }
  // Ariane 5ES for Ariane 5 ES, where no name is written so.
  const loose = new Map<string, Set<Entry>>();
  for (const [key, found] of index) {
    if (!/\d/.test(key)) continue;
    const known = loose.get(looseKey(key)) ?? new Set<Entry>();
    loose.set(looseKey(key), known);
    for (const entry of found) known.add(entry);
  }
  for (const [key, found] of loose) if (!index.has(key)) index.set(key, [...found]);
  return index;
}

function* namesOf(entry: Entry): Generator<string> {
  const record = entry.record as {
    name: string;
    identifiers?: { wikidata?: string; wikipedia?: string; cospar?: string };
    aliases?: readonly { name: string }[];
    pad?: string;
    spaceport?: string;
  };
  yield entry.id;
  yield record.name;
  yield* (record.aliases ?? []).map(({ name }) => name);
  const { wikidata, wikipedia, cospar } = record.identifiers ?? {};
  if (wikidata !== undefined) yield wikidata;
  if (cospar !== undefined) yield cospar;
  if (wikipedia !== undefined) yield decodeTitle(wikipedia).replace(/_\([^()]*\)$/, "");
  const { pad, spaceport } = record;
  if (pad === undefined || spaceport === undefined) return;
  yield pad;
  yield `${spaceport} ${pad}`;
  yield `${pad} ${spaceport}`;
  const [place = ""] = spaceport.split(" ");
  yield `${place} ${pad}`;
  yield `${pad} ${place}`;
}
