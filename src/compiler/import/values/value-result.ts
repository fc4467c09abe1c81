import type { Catalog } from "../../catalog.ts";
import type { Fact, Place } from "../../seed.ts";
import type { WrittenValue } from "../document/labeled-value.ts";
import type { ImportRuleId } from "../rules.ts";

/** What a value reader may look at. It reports nothing and changes nothing. */
export interface Scope {
  readonly written: WrittenValue;
  readonly catalog: Catalog;
  /** Facts that the entry stated before this one. */
  readonly stated: readonly Fact[];
  /** Nearest known names, computed at most a bounded number of times. */
  readonly suggest: (written: string, find: () => string) => string | undefined;
}

export interface Note {
  readonly rule: ImportRuleId;
  readonly message: string;
  readonly place?: Place;
}

/** A value for a field of the record. */
export interface ReadFact {
  readonly path: string;
  readonly value: string;
  readonly target?: string;
  readonly isApproximate?: boolean;
  /** For one part of a longer statement: its own text, links, label and place. */
  readonly written?: WrittenValue;
  /** The kind of alias, where `path` is `aliases`. */
  readonly alias?: string;
}

/** What a value reader understood. `interpret` turns it into facts and findings. */
export type ValueResult =
  | {
      readonly facts: readonly ReadFact[];
      /** Text around the value that no fact holds. */
      readonly rest?: readonly string[];
      readonly notes?: readonly Note[];
      /** Whether the text has to be kept in the body. */
      readonly keep?: boolean;
    }
  /** Not understood; how to write it instead. */
  | { readonly unreadable: string; readonly notes?: readonly Note[] }
  /** Understood, but the record has no field for it. */
  | { readonly noField: string };
