/** The folder of a kind of entry under `seeds/`. */
export type Kind =
  | "missions"
  | "series"
  | "spacecraft"
  | "launch-vehicles"
  | "launch-sites"
  | "stations"
  | "operators"
  | "sources";

/** How the value behind a label is written, and what it becomes. */
export type ValueType =
  | { is: "text" }
  | { is: "name" } // text with its language: Прогресс МС-04 (ru)
  | { is: "time" }
  | { is: "number"; unit?: string }
  | { is: "wikidata" }
  | { is: "wikipedia" }
  | { is: "address" }
  | { is: "entry"; kind: Kind } // a link to another seed
  | { is: "port" }; // a link to a port in the seed of a station, or to the station where the port is unknown

/** One labelled fact: the label in the seed, the place in the record, the way its value is written. */
export interface Field {
  readonly label: string;
  /** Where the value goes, from the record (or from the list item that the fact stands under). */
  readonly path: string;
  readonly type: ValueType;
  /** Where `false` goes instead, from the same record or item, if the value is `never`. */
  readonly never?: string;
  /** The label may be repeated; each fact adds an item to the list at `path`. */
  readonly item?: {
    /** Where the value goes in the item. */
    readonly value: string;
    /** What the label itself says about the item. */
    readonly given: Readonly<Record<string, string>>;
    /** Facts that stand indented below this one. */
    readonly fields: readonly Field[];
  };
}

export const text = { is: "text" } as const;
export const time = { is: "time" } as const;
export const kilograms = { is: "number", unit: "kg" } as const;
export const metres = { is: "number", unit: "m" } as const;
export const degrees = { is: "number", unit: "°" } as const;
export const count = { is: "number" } as const;
export const address = { is: "address" } as const;
export const entry = (kind: Kind) => ({ is: "entry", kind }) as const;

export function field(label: string, path: string, type: ValueType): Field {
  return { label, path, type };
}

export function listItem(
  label: string,
  path: string,
  type: ValueType,
  value: string,
  given: Readonly<Record<string, string>>,
  fields: readonly Field[] = [],
): Field {
  return { label, path, type, item: { value, given, fields } };
}

/** The links between title and first section. */
export const headerFields: readonly Field[] = [
  field("Wikidata", "identifiers.wikidata", { is: "wikidata" }),
  field("Wikipedia", "identifiers.wikipedia", { is: "wikipedia" }),
  field("Source", "published", address),
];
