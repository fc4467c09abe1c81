import type { Place } from "../../markdown/position.ts";
import type { Catalog } from "../../model/catalog.ts";
import type { Fact } from "../../model/seed.ts";
import type { LabeledValue } from "../document/labeled-value.ts";
import type { Note } from "../note.ts";

/** What a value reader may look at. It reports nothing and changes nothing. */
export interface Scope {
  readonly written: LabeledValue;
  readonly catalog: Catalog;
  /** The fact of a field, where the entry has stated it before this value. */
  readonly stated: (path: string) => Fact | undefined;
  /** What the flight is called so far. */
  readonly name?: string | undefined;
  /** The nearest known names, looked for a limited number of times. */
  readonly suggest: Suggest;
}

/** What `find` finds for a text, remembered; nothing, once too much has been looked for. */
export type Suggest = (written: string, find: () => string) => string | undefined;

/** A note of a value reader; it is about the value unless it has a place. */
export interface ValueNote extends Note {
  readonly place?: Place;
}

/** A value for a field of the record. */
export interface ReadFact {
  readonly path: string;
  readonly value: string;
  readonly target?: string;
  readonly isApproximate?: boolean;
  /** For one part of a longer statement: its own text, links, label and place. */
  readonly written?: LabeledValue;
  /** The kind of alias, where `path` is `aliases`. */
  readonly alias?: string;
}

export type StayTime = "captured" | "from" | "to" | "released";

/** A time of a stay, or its port. An entry gives them on lines of their own. */
export interface ReadStayPart {
  readonly part: StayTime | "port";
  readonly value: string;
  readonly target?: string;
  readonly isApproximate?: boolean;
  /** Whether its label says that the spacecraft was berthed and not docked. */
  readonly isBerthing: boolean;
}

/** A value that was understood. */
export interface Understood {
  readonly facts: readonly ReadFact[];
  readonly stay?: readonly ReadStayPart[];
  /** What the value says that the flight is called. */
  readonly called?: string;
  /** The type of the flight in the words of the entry; the record has only its kind. */
  readonly type?: string;
  /** Text around the value that no fact holds. */
  readonly rest?: readonly string[];
  readonly notes?: readonly ValueNote[];
  /** Whether the text has to be kept in the body. */
  readonly keep?: boolean;
}

/** What a value reader made of a value. */
export type ValueResult =
  | Understood
  /** Not understood; how to write it instead. */
  | { readonly unreadable: string; readonly notes?: readonly ValueNote[] }
  /** Understood, but the record has no field for it. */
  | { readonly noField: string };
