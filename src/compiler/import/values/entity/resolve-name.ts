import { lookUpKey, looseKey } from "../../../../library/look-alikes.ts";
import type { Catalog } from "../../../catalog.ts";
import type { Kind } from "../../../fields/index.ts";
import type { Entry } from "../../../validate/entry.ts";

/** What a text names: an entity of the record, or several that it could be. */
export type Named =
  | { readonly entry: Entry; readonly rest: string }
  | { readonly candidates: readonly Entry[] };

type Index = ReadonlyMap<string, readonly Entry[]>;

const indexes = new WeakMap<Catalog, Map<Kind, Index>>();

/** All that the entities of a kind are called, by look-up key. */
function indexOf(catalog: Catalog, kind: Kind): Index {
  const byKind = indexes.get(catalog) ?? new Map<Kind, Index>();
  indexes.set(catalog, byKind);
  let index = byKind.get(kind);
  if (index === undefined) {
    const made = new Map<string, Entry[]>();
    for (const entry of catalog.entries(kind) as readonly Entry[]) {
      for (const key of new Set([...namesOf(entry)].map(lookUpKey))) {
        if (key !== "") made.set(key, [...(made.get(key) ?? []), entry]);
      }
    }
    // Ariane 5ES for Ariane 5 ES, where no name is written so.
    const loose = new Map<string, Set<Entry>>();
    for (const [key, found] of made) {
      if (!/\d/.test(key)) continue;
      const known = loose.get(looseKey(key)) ?? new Set<Entry>();
      loose.set(looseKey(key), known);
      for (const entry of found) known.add(entry);
    }
    for (const [key, found] of loose) if (!made.has(key)) made.set(key, [...found]);
    index = made;
    byKind.set(kind, index);
  }
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
  if (wikipedia !== undefined) yield decoded(wikipedia).replace(/_\([^()]*\)$/, "");
  const { pad, spaceport } = record;
  if (pad === undefined || spaceport === undefined) return;
  yield pad;
  yield `${spaceport} ${pad}`;
  yield `${pad} ${spaceport}`;
  const [place = ""] = spaceport.split(" ");
  yield `${place} ${pad}`;
  yield `${pad} ${place}`;
}

function decoded(title: string): string {
  try {
    return decodeURIComponent(title);
  } catch {
    return title;
  }
}

/** No name is longer, and a sentence behind a name is not looked into any further. */
const LONGEST = 200;
const MOST_WORDS = 10;

/**
 * The entity that a text names: as a whole, or by the longest run of words at its beginning, or for
 * kinds of few and distinct names anywhere in it.
 */
export function named(catalog: Catalog, kind: Kind, written: string): Named {
  const text = written.slice(0, LONGEST);
  const index = indexOf(catalog, kind);
  const words = [...text.matchAll(/[\p{L}\p{N}'+.]+/gu)];
  const anywhere =
    kind === "stations" ||
    kind === "operators" ||
    kind === "launch-vehicles" ||
    kind === "launch-sites" ||
    kind === "spacecraft";
  for (let first = 0; first < (anywhere ? words.length : Math.min(3, words.length)); first++) {
    if (
      !anywhere &&
      first > 0 &&
      !/^(?:the|an?|russian|cargo|spacecraft|mission|flight|ship)$/i.test(
        words[first - 1]?.[0] ?? "",
      )
    )
      break;
    for (let last = Math.min(words.length, first + MOST_WORDS); last > first; last--) {
      const from = words[first]?.index ?? 0;
      const end = words[last - 1];
      const to = end === undefined ? text.length : end.index + end[0].length;
      const run = text.slice(from, to).replace(/[.']+$/, "");
      // Progress MS is no name of a flight in Progress MS-39.
      if (kind === "missions" && /^[\s-]?\d/.test(text.slice(from + run.length))) continue;
      const key = lookUpKey(run);
      const found = index.get(key) ?? (kind === "missions" ? undefined : index.get(looseKey(key)));
      if (found === undefined) continue;
      const exact = found.filter(({ record }) => record.name.toLowerCase() === run.toLowerCase());
      const [entry] = exact.length > 0 ? exact : found;
      if (entry === undefined || (exact.length !== 1 && found.length > 1))
        return { candidates: found };
      const rest = `${written.slice(0, from)} ${written.slice(from + run.length)}`;
      return { entry, rest };
    }
  }
  return { candidates: [] };
}

/** The pads of a spaceport that a text names. */
export function padsAt(catalog: Catalog, written: string): readonly Entry<"launch-sites">[] {
  const key = `-${lookUpKey(written.slice(0, LONGEST))}-`;
  return catalog.entries("launch-sites").filter(({ record }) => {
    const whole = lookUpKey(record.spaceport);
    const [place = ""] = whole.split("-");
    return key.includes(`-${whole}-`) || key.startsWith(`-${place}-`);
  });
}

/** The pad that a text names by its number alone, beside the spaceport: `Baikonur 1/5`, `Wallops, Pad 0A`. */
export function padAt(catalog: Catalog, written: string): Entry<"launch-sites"> | undefined {
  const key = `-${lookUpKey(written.slice(0, LONGEST))}-`;
  const found = padsAt(catalog, written).filter(({ record }) => {
    const number = /[\p{L}\d]*\d[\p{L}\d/]*$/u.exec(record.pad ?? "")?.[0] ?? "";
    // One figure alone is too little to know a pad by.
    return /[\p{L}\d/]{2}/u.test(number) && key.includes(`-${lookUpKey(number)}-`);
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The entity that a link leads to: a seed, an entry as published, an item or an article. */
export function linked(catalog: Catalog, kind: Kind, address: string): Entry | undefined {
  const slug =
    /^https?:\/\/(?:www\.)?4ort\.xyz\/entity\/([\w-]+?)(?:\.md)?\/?$/.exec(address)?.[1] ??
    /^https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d+)/.exec(address)?.[1] ??
    /^https?:\/\/en\.(?:m\.)?wikipedia\.org\/wiki\/([^?#]+)/.exec(address)?.[1];
  if (slug === undefined) return undefined;
  const found = indexOf(catalog, kind).get(lookUpKey(decoded(slug)));
  return found?.length === 1 ? found[0] : undefined;
}

/** Where the seed of an entity lies, below the folder of seeds. */
export function pathOf(entry: Entry): string {
  const parts = entry.seed.file.path.split("/");
  return parts.slice(parts.lastIndexOf(entry.kind)).join("/");
}
