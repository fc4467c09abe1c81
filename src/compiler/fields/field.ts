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
export interface Field extends Marks {
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

/** What rules and tables need to know about a field. */
export interface Marks {
  /**
   * The value was measured, seen or reported, so that it needs a source: beside it, or, where it is
   * `"listed"`, at least among the references of the seed. Other values follow from the name, from
   * other facts or from a rule, or are an address that is its own source.
   */
  readonly reported?: true | "listed";
  /** When in the course of things a time comes; facts of a list say it of all times in an item. */
  readonly order?: Order;
}

/**
 * The steps between which a time falls. A time comes before another if its last step is before the
 * first of the other; within the items of a list, the steps count from item to item.
 */
export interface Order {
  readonly first: number;
  readonly last: number;
}

export const reported = { reported: true } as const;
export const listed = { reported: "listed" } as const;

/** The marks of a time that is reported: its step, or the first and the last that it can fall in. */
export function reportedAt(first: number, last = first) {
  return { reported: true, order: { first, last } } as const;
}

export const text = { is: "text" } as const;
export const time = { is: "time" } as const;
export const kilograms = { is: "number", unit: "kg" } as const;
export const metres = { is: "number", unit: "m" } as const;
export const degrees = { is: "number", unit: "°" } as const;
export const count = { is: "number" } as const;
export const address = { is: "address" } as const;
export const entry = (kind: Kind) => ({ is: "entry", kind }) as const;

/** What stands in a seed and not in its record. */
type Aside = "published" | "exception";

/** The paths of a record to values that are no lists, like `launch.time`. */
export type PathIn<R> = R extends unknown
  ? { [K in keyof R & string]-?: PathAt<K, NonNullable<R[K]>> }[keyof R & string]
  : never;

type PathAt<K extends string, V> = V extends readonly unknown[]
  ? never
  : V extends object
    ? `${K}.${PathIn<V>}`
    : K;

/** The keys of a record under which it has lists, with what is in them. */
type ListKey<R> = R extends unknown
  ? {
      [K in keyof R & string]-?: NonNullable<R[K]> extends readonly unknown[] ? K : never;
    }[keyof R & string]
  : never;
type ItemOf<R, K extends keyof R> =
  NonNullable<R[K]> extends readonly (infer Item)[] ? Item : never;

/** What makes fields for a record: only paths, lists and words that its schema has compile. */
export function fieldsOf<R>() {
  return {
    field(label: string, path: PathIn<R> | Aside, type: ValueType, marks: Marks = {}): Field {
      return { label, path, type, ...marks };
    },
    listItem<K extends ListKey<R> & keyof R>(
      label: string,
      path: K,
      type: ValueType,
      value: PathIn<ItemOf<R, K>>,
      given: { readonly [G in keyof ItemOf<R, K>]?: ItemOf<R, K>[G] & string },
      { fields = [], ...marks }: Marks & { readonly fields?: readonly Field[] } = {},
    ): Field {
      const words = given as Readonly<Record<string, string>>;
      return { label, path: String(path), type, ...marks, item: { value, given: words, fields } };
    },
  };
}
