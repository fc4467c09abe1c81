/** A kind of entry, named after its folder in `seeds/`. */
export type Kind =
  | "missions"
  | "series"
  | "spacecraft"
  | "launch-vehicles"
  | "launch-sites"
  | "stations"
  | "operators"
  | "people"
  | "sources";

/** How the value of a label is written, and what it becomes. */
export type ValueType =
  | { is: "text" }
  | { is: "name" } // text with its language: Прогресс МС-04 (ru)
  | { is: "time" }
  | { is: "number"; unit?: string }
  | { is: "yes-no" }
  | { is: "wikidata" }
  | { is: "wikipedia" }
  | { is: "address" }
  | { is: "entry"; kind: Kind } // a link to another seed
  | { is: "port" }; // a link to a port in the seed of a station, or to the station if the port is unknown

/** One labelled fact: its label in the seed, its path in the record, and how its value is written. */
export interface Field extends Marks {
  readonly label: string;
  /** The path of the value in the record, or in the list item that the fact belongs to. */
  readonly path: string;
  readonly type: ValueType;
  /** The path that is set to `false` instead if the value is `never`. */
  readonly never?: string;
  /** The value `none` makes the list empty: nobody was aboard. */
  readonly none?: true;
  /** The label may be repeated; each fact adds an item to the list at `path`. */
  readonly item?: {
    /** The path of the value in the item. */
    readonly value: string;
    /** What the label itself says about the item. */
    readonly given: Readonly<Record<string, string>>;
    /** Facts indented below this one. */
    readonly fields: readonly Field[];
  };
}

/** What rules and tables need to know about a field. */
export interface Marks {
  /**
   * The value was measured, seen or reported, so it needs a source: its own, or, if this is
   * `"listed"`, at least one among the references of the seed. Other values follow from the name,
   * from other facts or from a rule, or are addresses that are their own source.
   */
  readonly reported?: true | "listed";
  /** When a time comes in the course of events; for the facts of a list, it applies to all times in an item. */
  readonly order?: Order;
}

/**
 * The range of steps that a time can fall in. A time comes before another if its last step is before
 * the first step of the other; between the items of a list, the order of the items comes first.
 */
export interface Order {
  readonly first: number;
  readonly last: number;
}

export const reported = { reported: true } as const;
export const listed = { reported: "listed" } as const;

/** The marks of a reported time: its step, or the first and the last step that it can fall in. */
export function reportedAt(first: number, last = first) {
  return { reported: true, order: { first, last } } as const;
}

export const text = { is: "text" } as const;
export const time = { is: "time" } as const;
export const kilograms = { is: "number", unit: "kg" } as const;
export const metres = { is: "number", unit: "m" } as const;
export const degrees = { is: "number", unit: "°" } as const;
export const count = { is: "number" } as const;
export const yesNo = { is: "yes-no" } as const;
export const address = { is: "address" } as const;
export const entry = (kind: Kind) => ({ is: "entry", kind }) as const;

/** What is in a seed but not in its record. */
type Aside = "published" | "exception";

/** The paths of a record to values that are not lists, like `launch.time`. */
export type PathIn<R> = R extends unknown
  ? { [K in keyof R & string]-?: PathAt<K, NonNullable<R[K]>> }[keyof R & string]
  : never;

type PathAt<K extends string, V> = V extends readonly unknown[]
  ? never
  : V extends object
    ? `${K}.${PathIn<V>}`
    : K;

/** The paths of a record to lists, like `stays` and `crew.launched`. */
type ListIn<R> = R extends unknown
  ? { [K in keyof R & string]-?: ListAt<K, NonNullable<R[K]>> }[keyof R & string]
  : never;

type ListAt<K extends string, V> = V extends readonly unknown[]
  ? K
  : V extends object
    ? `${K}.${ListIn<V>}`
    : never;

/** The items of the list at a path. */
type ItemOf<R, Path extends string> = Path extends `${infer K}.${infer Rest}`
  ? K extends keyof R
    ? ItemOf<NonNullable<R[K]>, Rest>
    : never
  : Path extends keyof R
    ? NonNullable<R[Path]> extends readonly (infer Item)[]
      ? Item
      : never
    : never;

/** Makes fields for a record; only paths, lists and words that are in its schema compile. */
export function fieldsOf<R>() {
  return {
    field(label: string, path: PathIn<R> | Aside, type: ValueType, marks: Marks = {}): Field {
      return { label, path, type, ...marks };
    },
    listItem<Path extends ListIn<R>>(
      label: string,
      path: Path,
      type: ValueType,
      value: PathIn<ItemOf<R, Path>>,
      given: { readonly [G in keyof ItemOf<R, Path>]?: ItemOf<R, Path>[G] & string },
      { fields = [], ...marks }: Marks & { readonly fields?: readonly Field[] } = {},
    ): Field {
      const words = given as Readonly<Record<string, string>>;
      return { label, path, type, ...marks, item: { value, given: words, fields } };
    },
  };
}
