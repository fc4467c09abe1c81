import { lookUpKey, looseKey } from "../../../../library/text/look-up-key.ts";
import type { Kind } from "../../../fields/index.ts";
import type { Catalog } from "../../../model/catalog.ts";
import type { Entry } from "../../../model/entry.ts";
import { LONGEST_NAME, MOST_WORDS_OF_NAME } from "../../limits.ts";
import { nameInAddress } from "../addresses.ts";
import { nameIndex } from "./name-index.ts";

/** What a text names: an entity of the record with the rest of the text, or several that it could be. */
export type Resolved =
  | {
      readonly entry: Entry;
      /** The text before and after the name. */
      readonly before: string;
      readonly after: string;
      /** Both of them. */
      readonly rest: string;
    }
  | { readonly candidates: readonly Entry[] };

/** Kinds of few and distinct names, which are looked for anywhere in a text. The names of others have to begin it. */
const FOUND_ANYWHERE: ReadonlySet<Kind> = new Set([
  "stations",
  "operators",
  "launch-vehicles",
  "launch-sites",
  "spacecraft",
]);

/** Words that can come before a name at the beginning of a text. */
const BEFORE_NAME = /^(?:the|an?|russian|cargo|spacecraft|mission|flight|ship)$/i;
const MOST_BEFORE_NAME = 2;

/**
 * The entity that a text names: as a whole, or by the longest run of words at its beginning, or for
 * kinds of few and distinct names anywhere in it.
 */
export function resolveName(catalog: Catalog, kind: Kind, written: string): Resolved {
  const text = written.slice(0, LONGEST_NAME);
  const words = [...text.matchAll(/[\p{L}\p{N}'+.]+/gu)];
  for (const first of startsOf(kind, words)) {
    const from = words[first]?.index ?? 0;
    for (let last = Math.min(words.length, first + MOST_WORDS_OF_NAME); last > first; last--) {
      const end = words[last - 1];
      const to = end === undefined ? text.length : end.index + end[0].length;
      const run = text.slice(from, to).replace(/[.']+$/, "");
      // "Progress MS" is not the name of a flight in "Progress MS-39".
      if (kind === "missions" && /^[\s-]?\d/.test(text.slice(from + run.length))) continue;
      const found = lookUp(catalog, kind, run);
      if (found === undefined) continue;
      const [before, after] = [written.slice(0, from), written.slice(from + run.length)];
      return "entry" in found ? { ...found, before, after, rest: `${before} ${after}` } : found;
    }
  }
  return { candidates: [] };
}

/** The words that a name can begin with. */
function startsOf(kind: Kind, words: readonly RegExpMatchArray[]): number[] {
  const all = [...words.keys()];
  if (FOUND_ANYWHERE.has(kind)) return all;
  const end = words.findIndex(([word]) => !BEFORE_NAME.test(word));
  return all.slice(0, Math.min(end === -1 ? words.length : end, MOST_BEFORE_NAME) + 1);
}

/** The entity of a name; several, where none of them is called exactly so. */
function lookUp(
  catalog: Catalog,
  kind: Kind,
  name: string,
): { readonly entry: Entry } | { readonly candidates: readonly Entry[] } | undefined {
  const index = nameIndex(catalog, kind);
  const key = lookUpKey(name);
  const found = index.get(key) ?? (kind === "missions" ? undefined : index.get(looseKey(key)));
  if (found === undefined) return undefined;
  const exact = found.filter(({ record }) => record.name.toLowerCase() === name.toLowerCase());
  const [entry, ...others] = exact.length > 0 ? exact : found;
  return entry === undefined || others.length > 0 ? { candidates: found } : { entry };
}

/** The entity that a link leads to: an entry as published, an item of Wikidata or an article. */
export function resolveLink(catalog: Catalog, kind: Kind, address: string): Entry | undefined {
  const name = nameInAddress(address);
  if (name === undefined) return undefined;
  const found = nameIndex(catalog, kind).get(lookUpKey(name));
  return found?.length === 1 ? found[0] : undefined;
}
