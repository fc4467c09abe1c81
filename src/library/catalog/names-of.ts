import type { AnyMission } from "../types/mission.ts";
import { kindOf } from "./crew.ts";

/** How certain it is that a text means a flight, most certain first. */
export const SURE = 0; // id, name, catalogue number, item, article
export const ALIAS = 1;
export const DERIVED = 2; // other ways to write these, and parts that are specific enough
export const LOOSE = 3; // any of these without hyphens

/** All names of a flight, each with its level of certainty. */
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
    const tail = partOf(alias, programme, kind === "native");
    if (tail !== undefined) yield [tail, DERIVED];
    if (kind === "agency-number") yield* numbersIn(alias, programme);
  }
  // SpaceX-4 of Dragon CRS-4, H-II Transfer Vehicle 2 of Kounotori 2. A series that is only part of a
  // programme is numbered separately, so the operator and a number would be ambiguous. Only flights of
  // cargo are called so: SpaceX-4 is not SpaceX Crew-4.
  const number = /[ -](\d+)$/.exec(name)?.[1];
  if (number === undefined || series.name !== programme || kindOf(mission) !== "cargo") return;
  yield [`${operator.id} ${number}`, DERIVED];
  yield [`${spacecraft.identifiers.wikipedia ?? id} ${number}`, DERIVED];
}

/**
 * What a name says beside the programme: MS-04 of Progress MS-04, МС-04 of Прогресс МС-04, Demo-2 of
 * Crew Dragon Demo-2. The 1 of Tianzhou 1 is too vague.
 */
function partOf(name: string, programme: string, isNative: boolean): string | undefined {
  const head = name.startsWith(`${programme} `)
    ? programme
    : isNative
      ? name.split(" ")[0]
      : undefined;
  if (head === undefined) return undefined;
  return /^ (?=\S*\p{L})(\S*[\d-]\S*)$/u.exec(name.slice(head.length))?.[1];
}

/** Other ways to write an agency's number: 65P, Progress 65 and 65 Progress for ISS-65P; 2A for ISS-2A. */
function* numbersIn(alias: string, programme: string): Generator<[text: string, level: number]> {
  // The ships of a programme are counted with its initial; other letters, or none, count other things.
  const letter = programme.charAt(0);
  const hasLetter = !alias.startsWith(`${programme} `) || /\D$/.test(alias);
  const counted = /\d+[A-Z]\S*$/.exec(hasLetter ? alias : alias + letter)?.[0];
  if (counted === undefined) return;
  yield [counted, DERIVED];
  const number = counted.slice(0, -1);
  if (!counted.endsWith(letter) || /\D/.test(number)) return;
  yield [`${programme} ${number}`, DERIVED];
  yield [`${number} ${programme}`, DERIVED];
}
