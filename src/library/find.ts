import { missions } from "../generated/registry.ts";
import { bestIn, candidatesIn, indexByName, type NameIndex } from "./name-index.ts";
import type { Mission } from "./types.ts";

let index: NameIndex<Mission> | undefined;

/** Made at the first look-up, so that an import costs nothing. */
function indexOfAll(): NameIndex<Mission> {
  index ??= indexByName(missions);
  return index;
}

/**
 * All flights that a text can mean, the likeliest first; none for what nobody calls a flight.
 * It takes a name, an alias in any script, a ship's name, a NASA number (`65P`, `ISS-65P`, `Progress 65`), a
 * Wikidata item or the address of one, the title or address of an article of Wikipedia, a COSPAR designator, a SATCAT number.
 * Hyphens, case, accents, spaces and look-alike letters make no difference.
 *
 * @example
 * findMissions("Progress 40").map(({ id }) => id); // ["progress-40", "progress-m-08m"]
 */
/* @__NO_SIDE_EFFECTS__ */
export function findMissions(text: string | number): readonly Mission[] {
  return candidatesIn(indexOfAll(), text).map(([mission]) => mission);
}

/**
 * The flight that a text means, whatever it is called by; `undefined` where nothing is called so, or
 * where the text means several flights equally well: {@link findMissions} gives them all.
 *
 * @example
 * findMission("Прогресс МС-04")?.id; // "progress-ms-04"
 * findMission(41670)?.id; // "progress-ms-03"
 * findMission("https://en.wikipedia.org/wiki/Progress_MS-04")?.id; // "progress-ms-04"
 */
/* @__NO_SIDE_EFFECTS__ */
export function findMission(text: string | number): Mission | undefined {
  return bestIn(indexOfAll(), text);
}
