import { join } from "node:path";
import { Package, type Resource } from "datapackage";
import { afterAll, beforeAll, expect, test } from "vitest";
import { toCsv } from "../../src/data/csv.ts";
import { tableOf } from "../../src/data/table.ts";
import { tables } from "../../src/data/tables.ts";
import { writeData } from "./files.ts";

let data: Awaited<ReturnType<typeof writeData>>;
let read: Package;
beforeAll(async () => {
  data = await writeData();
  read = await Package.load(join(data.folder, "datapackage.json"), { basePath: data.folder });
});
afterAll(() => data?.remove());

const resource = (name: string): Resource => {
  const found = read.getResource(name);
  if (!found) throw new Error(`no resource ${name}`);
  return found;
};

test("the descriptor is a valid tabular data package with a resource for each table", () => {
  expect(read.errors).toEqual([]);
  expect(read.profile.name).toBe("tabular-data package");
  expect(read.resourceNames).toEqual(tables.map(({ name }) => name));
});

test.each(tables)(
  "the CSV of $name keeps its types, constraints, key and references",
  async ({ name, rows }) => {
    const problems: unknown[] = [];
    let count = 0;
    const stream = await resource(name).iter({ relations: true, cast: true, forceCast: true });
    for await (const row of stream) {
      count++;
      if (row instanceof Error) problems.push(row.message, (row as { errors?: unknown }).errors);
    }
    expect(problems).toEqual([]);
    expect(count).toBe(rows.length);
  },
);

test.each([
  ["a value of the wrong type", ["progress-ms-04", "much"]],
  ["an unknown flight", ["no-such-flight", "1"]],
])("the check finds %s", async (_what, row) => {
  const resources = read.descriptor.resources.map((one) => {
    const fields = [
      { name: "mission", type: "string" },
      { name: "total_kg", type: "number" },
    ];
    if (one.name !== "cargo") return one;
    return {
      ...one,
      path: undefined,
      data: [["mission", "total_kg"], row],
      schema: { ...one.schema, fields },
    };
  });
  const broken = await Package.load({ ...read.descriptor, resources }, { basePath: data.folder });
  await expect(broken.getResource("cargo")?.read({ relations: true })).rejects.toThrow();
});

test("CSV is by RFC 4180: CRLF, quotes where they are needed, nothing for unknown", () => {
  const table = tableOf(
    { name: "t", title: "T", description: "T", key: ["a"], references: [] },
    [
      {
        name: "a",
        type: "string",
        description: "A",
        of: (row: readonly (string | undefined)[]) => row[0],
      },
      { name: "b", type: "string", description: "B", of: (row) => row[1] },
    ],
    [
      ['say "hi", twice', "two\nlines"],
      ["天舟一号", undefined],
    ],
  );
  expect(toCsv(table)).toBe('a,b\r\n"say ""hi"", twice","two\nlines"\r\n天舟一号,\r\n');
});
