/** What a cell holds: as stated, or `undefined` where it is unknown. */
export type Cell = string | number | boolean | Date | undefined;

/**
 * The type of a column. A `time` is written as precisely as its source states it: `2016-12-01T14:58Z`,
 * `2016-12-01`, `2016-12`. An `instant` is a moment, to the second.
 */
export type ColumnType =
  | "string"
  | "integer"
  | "number"
  | "boolean"
  | "time"
  | "instant"
  | "address";

export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  /** Whether it is never empty. */
  readonly required?: boolean;
  /** The values there are, if they are few. */
  readonly values?: readonly string[];
  readonly of: (row: Row) => Cell;
}

/** A column that refers to rows of another table. */
export interface Reference {
  readonly column: string;
  readonly table: string;
  readonly to: string;
}

/** A flat table, without how it was made. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Omit<Column<never>, "of">[];
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Makes a table of some rows, with a cell for each column. */
export function tableOf<Row>(
  about: Omit<Table, "columns" | "rows">,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  return {
    ...about,
    columns: columns.map(({ of: _, ...column }) => column),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
  };
}
