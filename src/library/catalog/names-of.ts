import type { AnyMission } from "../types/mission.ts";

/** How sure it is that a text means a flight, the surest first. */
export const SURE = 0; // id, name, number in a catalogue, item, article
export const ALIAS = 1;
export const DERIVED = 2; // other ways to write these, and parts that say enough
export const LOOSE = 3; // any of these without its hyphens

/** Everything that a flight is called, each with how sure that is. */
export function* namesOf(mission: AnyMission): Generator<[text: string, level: number]> {
  const { id, name, aliases, identifiers, series, spacecraft, operator } = mission;
  const { wikidata, wikipedia, cospar, satcat } = identifiers;
  for (const text of [id, name, wikidata, wikipedia, cospar, satcat]) {
    if (text !== undefined) yield [String(text), SURE];
  }
  // The launch, 2016-045.
  if (cospar !== undefined) yield [cospar.replace(/\D+$/, ""), DERIVED];
  const { programme } = series;
  for (const { name: alias, kind } of [{ name, kind: undefined }, ...aliases]) {
    if (kind !== undefined) yield [alias, ALIAS];
    // MS-04 of Progress MS-04, МС-04 of Прогресс МС-04; the 1 of Tianzhou 1 says too little.
    const [, head, tail] = /^(\S+) (?=\S*\p{L})(\S*[\d-]\S*)$/u.exec(alias) ?? [];
    if (tail !== undefined && (head === programme || kind === "native")) yield [tail, DERIVED];
    const number = kind === "agency-number" ? /(\d+)P?$/.exec(alias)?.[1] : undefined;
    if (number === undefined) continue;
    yield [`${number}P`, DERIVED];
    yield [`${programme} ${number}`, DERIVED];
    yield [`${number} ${programme}`, DERIVED];
  }
  // SpaceX-4 of Dragon CRS-4, H-II Transfer Vehicle 2 of Kounotori 2. A series that is not the whole
  // programme has a count of its own, so that the operator says too little.
  const number = /[ -](\d+)$/.exec(name)?.[1];
  if (number === undefined || series.name !== programme) return;
  yield [`${operator.id} ${number}`, DERIVED];
  yield [`${spacecraft.identifiers.wikipedia ?? id} ${number}`, DERIVED];
}
