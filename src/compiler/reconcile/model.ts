import type { Place } from "../markdown/position.ts";

/** One value that a catalogue gives for a flight. */
export interface TheirFact {
  /** Path in the record: `launch.time`, `identifiers.satcat`, `stays[0].from` … */
  readonly field: string;
  readonly value: string | number;
  /** Marked as uncertain by the catalogue (`?`). */
  readonly isVague?: boolean;
  readonly place: Place;
}

/** What a catalogue says of one flight. */
export interface TheirFlight {
  /** By which the flight is found in the record, strongest first. */
  readonly keys: {
    readonly cospar?: string;
    readonly satcat?: number;
    readonly wikidata?: string;
    readonly wikipedia?: string;
    readonly name?: string;
  };
  readonly facts: readonly TheirFact[];
  readonly place: Place;
  /** The page to cite for these facts. */
  readonly address: string;
}

/** Something wrong with the input, at its line. */
export interface InputProblem {
  readonly place: Place;
  readonly message: string;
}

/** A reader of one format; `lines` gives the text line by line so that big files stream. */
export interface CatalogueReader {
  readonly id: "gcat" | "launch-library" | "wikidata" | "wikipedia";
  /** Whether the beginning of a file looks like this format. */
  recognizes(beginning: string): boolean;
  read(lines: AsyncIterable<string>): AsyncIterable<TheirFlight | InputProblem>;
}
