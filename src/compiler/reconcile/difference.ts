import type { Place } from "../markdown/position.ts";
import type { Entry } from "../model/entry.ts";
import type { TheirFact } from "./model.ts";

/** What the value of a catalogue is, beside that of the record. */
export type DifferenceKind =
  | "missing here"
  | "more precise there"
  | "equal within precision"
  | "contradicts"
  | "missing there";

/** One value in which a catalogue and the record differ. */
export interface Difference {
  /** The id of the flight. */
  readonly flight: string;
  /** Path in the record: `launch.time`; `flight` for a flight that the record lacks. */
  readonly field: string;
  /** As people read it; absent where the record has no value. */
  readonly ours?: string;
  readonly theirs?: string;
  readonly is: DifferenceKind;
  /** Where the catalogue states it. */
  readonly path: string;
  readonly place: Place;
  /** The page to cite for it. */
  readonly address: string;
  readonly fact?: TheirFact;
  /** What their value names in the record. */
  readonly entry?: Entry;
}
