import { missions } from "../../generated/registry.ts";
import { bestIn, candidatesIn, indexByName, type NameIndex } from "../catalog/name-index.ts";
import type { Mission } from "../types/mission.ts";

let index: NameIndex<Mission> | undefined;

/** Built at the first look-up, so that importing costs nothing. */
function indexOfAll(): NameIndex<Mission> {
  index ??= indexByName(missions);
  return index;
}

/**
 * Returns all flights that a text can mean, likeliest first; an empty array if there are none.
 * The text is a name, an alias in any script, a ship's name, a NASA number (`65P`, `56S`), a part that is specific
 * enough (`MS-04`), any of these with a class, operator or station (`ISS Progress 65`, `SpaceX-4`), a Wikidata
 * item, a Wikipedia title, a URL of either, a COSPAR designator with or without its piece (`2016-045`), or a
 * SATCAT number.
 * Ignores hyphens, case, accents, spaces, look-alike letters and the kind of numeral.
 *
 * @example
 * findMissions("Progress 40").map(({ id }) => id); // ["progress-40", "progress-m-08m"]
 */
/* @__NO_SIDE_EFFECTS__ */
export function findMissions(text: string | number): readonly Mission[] {
  return candidatesIn(indexOfAll(), text).map(([mission]) => mission);
}

/**
 * Returns the flight that a text means, as in {@link findMissions}; `undefined` if there is none, or
 * several match equally well.
 *
 * @example
 * findMission("Прогресс МС-04")?.id; // "progress-ms-04"
 * findMission("SpaceX-4")?.id; // "dragon-crs-4"
 * findMission(41670)?.id; // "progress-ms-03"
 * findMission("https://en.wikipedia.org/wiki/Progress_MS-04")?.id; // "progress-ms-04"
 */
/* @__NO_SIDE_EFFECTS__ */
export function findMission(text: string | number): Mission | undefined {
  return bestIn(indexOfAll(), text);
}
