import { lookUpKey } from "../text/look-up-key.ts";
import type { AnyMission } from "../types/mission.ts";
import { stationsOf } from "./crew.ts";

/** Whether words fit beside a name of a flight: they are in its other names, or say what it is. */
function fit(mission: AnyMission, words: readonly string[]): boolean {
  const { id, name, aliases, series, spacecraft, operator, destination } = mission;
  const entities = [series, spacecraft, operator, destination].map((one) => [one.id, one.name]);
  const names = [id, name, aliases.map((alias) => alias.name), entities, stationsOf(mission)];
  const known = lookUpKey(`${names} norad satcat cospar`).split("-");
  return words.every((word) => known.includes(word));
}

/** Longer texts are not names. */
const MOST_WORDS = 8;

/**
 * The flights that part of a key names, where the other words fit the flight: `ISS Progress 65`. Of names
 * that are equally certain, the one with fewer words beside it counts more: `Soyuz T Soyuz T-14` also has
 * the words of Soyuz 14, a ship of the class Soyuz 7K-T.
 */
export function byParts<M extends AnyMission>(
  key: string,
  named: (key: string) => ReadonlyMap<M, number>,
): ReadonlyMap<M, number> {
  const words = key.split("-");
  const found = new Map<M, number>();
  if (words.length > MOST_WORDS) return found;
  // Each bit of a choice says whether a word is in the name.
  for (let choice = 2 ** words.length; choice-- > 1; ) {
    const part = words.filter((_, at) => (choice >> at) & 1);
    const beside = words.filter((word) => !part.includes(word));
    for (const [mission, certainty] of named(part.join("-"))) {
      const level = certainty + beside.length / (MOST_WORDS + 1);
      if (fit(mission, beside)) found.set(mission, Math.min(level, found.get(mission) ?? level));
    }
  }
  return found;
}
