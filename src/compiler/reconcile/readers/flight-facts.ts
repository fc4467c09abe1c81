import type { Place } from "../../markdown/position.ts";
import type { TheirFact } from "../model.ts";
import type { Note, Placed } from "./json.ts";
import { apparentPrecision, atPrecision, type Precision } from "./times.ts";

/** What is read of one flight so far. */
export class FlightFacts {
  readonly facts: TheirFact[] = [];
  readonly #note: Note;

  constructor(note: Note) {
    this.#note = note;
  }

  add(field: string, given: Placed<string | number> | undefined, isVague = false): void {
    if (given === undefined) return;
    const { value, place } = given;
    this.facts.push({ field, value, place, ...(isVague ? { isVague } : {}) });
  }

  /** A time stamp in UTC, at the precision that the catalogue names, or as far as its digits go. */
  time(
    field: string,
    stamp: Placed<string> | undefined,
    precision?: Precision,
    isVague = false,
  ): void {
    if (stamp === undefined) return;
    const { value, place } = stamp;
    const time = atPrecision(value, precision ?? apparentPrecision(value));
    if (time !== undefined) this.add(field, { value: time, place }, isVague);
    else this.problem(place, `"${value}" is not a time in UTC, like 2022-06-03T09:32:16Z`);
  }

  /** A COSPAR designator, if this is one; a problem if it isn't. */
  cospar(given: Placed<string> | undefined): string | undefined {
    if (given === undefined) return undefined;
    if (!/^\d{4}-\d{3}[A-Z]{1,3}$/.test(given.value)) {
      this.problem(given.place, `"${given.value}" is not a COSPAR designator, like 2022-059A`);
      return undefined;
    }
    this.add("identifiers.cospar", given);
    return given.value;
  }

  /** A SATCAT number written as text. */
  satcat(given: Placed<string> | undefined): number | undefined {
    if (given === undefined) return undefined;
    const value = /^\d{1,9}$/.test(given.value) ? Number(given.value) : 0;
    if (value === 0) {
      this.problem(given.place, `"${given.value}" is not a SATCAT number, like 52795`);
      return undefined;
    }
    this.add("identifiers.satcat", { value, place: given.place });
    return value;
  }

  problem(place: Place, message: string): void {
    this.#note({ place, message });
  }
}

/** Without the members that are not there, as `exactOptionalPropertyTypes` wants them. */
export function given<T extends Record<string, unknown>>(
  keys: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(keys).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
