import { missions } from "../../generated/registry.ts";
import { bestIn, candidatesIn, indexByName, type NameIndex } from "../catalog/name-index.ts";
import type { Mission } from "../types/mission.ts";

let index: NameIndex<Mission> | undefined;

/** Made at the first look-up, so that an import costs nothing. */
function indexOfAll(): NameIndex<Mission> {
  index ??= indexByName(missions);
  return index;
}

/**
 * All flights that a text can mean, the likeliest first; an empty array if it means none.
 * It takes a name, an alias in any script, a ship's name, a NASA number (`65P`), a part that says enough
 * (`MS-04`), any of these beside a class, operator or station (`ISS Progress 65`, `SpaceX-4`), a Wikidata item,
 * a Wikipedia title, the address of either, a COSPAR designator or its launch (`2016-045`), a SATCAT number.
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
 * The flight that a text means, as for {@link findMissions}; `undefined` if it means none, or several
 * equally well.
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
