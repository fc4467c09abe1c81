import { lookUpKey, looseKey } from "./look-alikes.ts";
import type { AnyMission } from "./types.ts";

/** What a text can be for a flight, the surest first. */
const SURE = 0; // id, name, number in a catalogue, item, article
const ALIAS = 1;
const DERIVED = 2; // other ways to write a number that NASA counts by
const LOOSE = 3; // any of these without its hyphens

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
      add(looseKey(key), mission, Math.max(level, LOOSE));
    }
  }
  return made;
}

function* namesOf({
  id,
  name,
  aliases,
  identifiers,
}: AnyMission): Generator<[text: string, level: number]> {
  yield [id, SURE];
  yield [name, SURE];
  const { wikidata, wikipedia, cospar, satcat } = identifiers;
  if (wikidata !== undefined) yield [wikidata, SURE];
  if (wikipedia !== undefined) yield [wikipedia, SURE];
  if (cospar !== undefined) yield [cospar, SURE];
  if (satcat !== undefined) yield [String(satcat), SURE];
  for (const alias of aliases) {
    yield [alias.name, ALIAS];
    const number = alias.kind === "agency-number" ? /(\d+)P?$/.exec(alias.name)?.[1] : undefined;
    if (number === undefined) continue;
    for (const form of [
      `${number}P`,
      `ISS-${number}P`,
      `Progress ${number}P`,
      `Progress ${number}`,
    ]) {
      yield [form, DERIVED];
    }
  }
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
  const found = new Map([...(index.get(looseKey(key)) ?? []), ...(index.get(key) ?? [])]);
  return [...found].sort(([, a], [, b]) => a - b);
}

/** The flight that a text means better than any other. */
export function bestIn<M extends AnyMission>(index: NameIndex<M>, text: unknown): M | undefined {
  const [first, second] = candidatesIn(index, text);
  return first !== undefined && first[1] !== second?.[1] ? first[0] : undefined;
}
