import type { Column, ColumnType, Table } from "./table.ts";

/** A time as precise as its source. */
const timePattern = "\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?Z)?)?)?";

const types: Readonly<Record<ColumnType, object>> = {
  string: { type: "string" },
  address: { type: "string", format: "uri" },
  time: { type: "string" },
  integer: { type: "integer" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  instant: { type: "datetime", format: "default" },
};

function fieldOf({ name, type, description, required, values }: Omit<Column<never>, "of">) {
  const constraints = {
    ...(required && { required }),
    ...(values && { enum: values }),
    ...(type === "time" && { pattern: timePattern }),
  };
  return {
    name,
    ...types[type],
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** How tables lie in files: the name of a table as it is, with the ending of its format. */
export const csvFile = ({ name }: Pick<Table, "name">): string => `${name}.csv`;
export const parquetFile = ({ name }: Pick<Table, "name">): string => `${name}.parquet`;

/** What describes the CSV files, by the Data Package standard of Frictionless Data. */
export function dataPackageOf(tables: readonly Table[], version: string): object {
  return {
    profile: "tabular-data-package",
    name: "resupply",
    title: "Every flight to a space station",
    description:
      "Launches, crews, dockings, cargo, outcomes and sources of all flights to space stations since 1971.",
    version,
    licenses: [
      {
        name: "CC-BY-4.0",
        title: "Creative Commons Attribution 4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
      },
    ],
    sources: [
      {
        title: "General Catalog of Artificial Space Objects, Jonathan McDowell",
        path: "https://planet4589.org/space/gcat/",
      },
    ],
    resources: tables.map((table) => ({
      profile: "tabular-data-resource",
      name: table.name,
      title: table.title,
      description: table.description,
      path: csvFile(table),
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: {
        lineTerminator: "\r\n",
        delimiter: ",",
        quoteChar: '"',
        doubleQuote: true,
        header: true,
      },
      schema: {
        fields: table.columns.map(fieldOf),
        missingValues: [""],
        primaryKey: table.key,
        ...(table.references.length > 0 && {
          foreignKeys: table.references.map(({ column, table: other, to }) => ({
            fields: column,
            reference: { resource: other, fields: to },
          })),
        }),
      },
    })),
  };
}
