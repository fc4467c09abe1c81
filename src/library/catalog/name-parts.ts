import { lookUpKey } from "../text/look-up-key.ts";
import type { AnyMission } from "../types/mission.ts";

/** Whether words may stand beside a name of a flight: they are in its other names, or say what it is. */
function fit(
  { id, name, aliases, series, spacecraft, operator, destination }: AnyMission,
  words: readonly string[],
): boolean {
  const entities = [series, spacecraft, operator, destination].map((one) => [one.id, one.name]);
  const names = [id, name, aliases.map((alias) => alias.name), entities, "norad satcat cospar"];
  const known = lookUpKey(String(names)).split("-");
  return words.every((word) => known.includes(word));
}

/** Longer texts are not names. */
const MOST_WORDS = 8;

/** The flights that a key means by its parts, `ISS Progress 65`: a name, beside words that fit the flight. */
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
    for (const [mission, level] of named(part.join("-"))) {
      if (fit(mission, beside)) found.set(mission, Math.min(level, found.get(mission) ?? level));
    }
  }
  return found;
}
