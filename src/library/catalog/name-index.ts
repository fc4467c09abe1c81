import { lookUpKey, looseKey } from "../text/look-up-key.ts";
import type { AnyMission } from "../types/mission.ts";
import { byParts } from "./name-parts.ts";
import { LOOSE, namesOf } from "./names-of.ts";

/** Flights by all that they are called. */
export type NameIndex<M extends AnyMission> = ReadonlyMap<string, ReadonlyMap<M, number>>;

/** An index of all that some flights are called. */
export function indexByName<M extends AnyMission>(all: readonly M[]): NameIndex<M> {
  const made = new Map<string, Map<M, number>>();
  const add = (key: string, mission: M, level: number) => {
    const found = made.get(key) ?? new Map<M, number>();
    made.set(key, found.set(mission, Math.min(level, found.get(mission) ?? level)));
  };
  for (const mission of all) {
    for (const [text, level] of namesOf(mission)) {
      const key = lookUpKey(text);
      add(key, mission, level);
      const loose = looseKey(key);
      // A bare number is one in a catalogue, never a launch without its hyphen.
      if (/\D/.test(loose)) add(loose, mission, Math.max(level, LOOSE));
    }
  }
  return made;
}

/** What stands in the address of an item or an article. */
function titleIn(text: string): string {
  const address =
    /^(?:https?:)?\/\/(?:www\.)?(?:[\w-]+\.)*wiki(?:pedia|data)\.org\/+(?:wiki\/|entity\/|w\/index\.php\?(?:.*&)?title=)([^?#&]+)/i.exec(
      text,
    )?.[1];
  if (address === undefined) return text;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Nothing is called by a longer text, not even an address. */
const LONGEST = 512;

/** The flights that a text can mean, each with how sure that is, the surest first. */
export function candidatesIn<M extends AnyMission>(
  index: NameIndex<M>,
  text: unknown,
): (readonly [mission: M, level: number])[] {
  if (typeof text !== "string" && typeof text !== "number") return [];
  const key = lookUpKey(titleIn(String(text).slice(0, LONGEST).trim()));
  const named = (name: string): ReadonlyMap<M, number> =>
    new Map([...(index.get(looseKey(name)) ?? []), ...(index.get(name) ?? [])]);
  let found = named(key);
  if (found.size === 0) found = byParts(key, named);
  return [...found].sort(([, a], [, b]) => a - b);
}

/** The flight that a text means better than any other. */
export function bestIn<M extends AnyMission>(index: NameIndex<M>, text: unknown): M | undefined {
  const [first, second] = candidatesIn(index, text);
  return first !== undefined && first[1] !== second?.[1] ? first[0] : undefined;
}
