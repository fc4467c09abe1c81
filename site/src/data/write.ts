import { toCsv } from "./csv.ts";
import { csvFile, dataPackageOf, parquetFile } from "./datapackage.ts";
import { toParquet } from "./parquet.ts";
import { tables } from "./tables.ts";

/** A file of the data to take away, and what makes it. */
export interface DataFile {
  readonly name: string;
  readonly type: string;
  readonly content: () => string | Uint8Array<ArrayBuffer>;
}

/** All files of the data, except for `missions.json`, which the package has. */
export function dataFiles(version: string): readonly DataFile[] {
  return [
    {
      name: "datapackage.json",
      type: "application/json",
      content: () => `${JSON.stringify(dataPackageOf(tables, version), undefined, 2)}\n`,
    },
    ...tables.flatMap((table) => [
      {
        name: csvFile(table),
        type: "text/csv; charset=utf-8; header=present",
        content: () => toCsv(table),
      },
      {
        name: parquetFile(table),
        type: "application/vnd.apache.parquet",
        content: () => toParquet(table),
      },
    ]),
  ];
}
