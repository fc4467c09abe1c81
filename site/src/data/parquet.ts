import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";
import type { ColumnType, Table } from "./table.ts";

const types = {
  string: "STRING",
  address: "STRING",
  time: "STRING",
  integer: "INT32",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  instant: "TIMESTAMP",
} as const satisfies Readonly<Record<ColumnType, ColumnSource["type"]>>;

/** A table as a Parquet file; what is unknown is null. */
export function toParquet({ columns, rows, name }: Table): Uint8Array<ArrayBuffer> {
  const columnData = columns.map((column, at): ColumnSource => {
    const data = rows.map((row) => row[at] ?? null);
    return { name: column.name, type: types[column.type], nullable: !column.required, data };
  });
  const buffer = parquetWriteBuffer({
    columnData,
    createdBy: "resupply",
    kvMetadata: [{ key: "table", value: name }],
  });
  return new Uint8Array(buffer);
}
