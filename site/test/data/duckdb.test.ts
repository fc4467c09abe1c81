import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { filterMissions, missions, occupancyAt, peopleAboardAt, visitsAt } from "resupply";
import { provenance } from "resupply/provenance";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tables } from "../../src/data/tables.ts";
import { writeData } from "./files.ts";

let data: Awaited<ReturnType<typeof writeData>>;
let query: (sql: string) => Promise<readonly Record<string, unknown>[]>;
beforeAll(async () => {
  data = await writeData();
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("SET TimeZone = 'UTC'");
  for (const { name } of tables)
    for (const format of formats)
      await connection.run(
        `CREATE TABLE ${from(name, format)} AS FROM '${join(data.folder, `${name}.${format}`)}'`,
      );
  query = async (sql) => {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowObjectsJson();
  };
});
afterAll(() => data?.remove());

const formats = ["csv", "parquet"] as const;
type Format = (typeof formats)[number];
const from = (table: string, format: Format) => `${table}_${format}`;

/** How often each key occurs, as an object in the order of the keys. */
function counted(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys.toSorted()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** Two moments of each year. */
const instants = Array.from({ length: 55 }, (_, year) => 1972 + year).flatMap((year) =>
  ["02-03T04:05Z", "08-13T12:00Z"].map((rest) => `${year}-${rest}`),
);
const asOf = (time: string) => `TIMESTAMP '${time.replace("T", " ").replace("Z", ":00")}'`;
const there = (time: string) => `from_latest <= ${asOf(time)} AND to_earliest > ${asOf(time)}`;

describe.each(formats)("DuckDB reads %s", (format) => {
  test("each table with all its rows", async () => {
    for (const { name, rows } of tables) {
      const [row] = await query(`SELECT count(*)::INTEGER AS n FROM ${from(name, format)}`);
      expect([name, row?.["n"]]).toEqual([name, rows.length]);
    }
  });

  test("with its columns, and instants as timestamps", async () => {
    for (const { name, columns } of tables) {
      const rows = await query(`DESCRIBE SELECT * FROM ${from(name, format)}`);
      expect(rows.map((row) => row["column_name"])).toEqual(columns.map((column) => column.name));
      for (const [at, column] of columns.entries()) {
        const type = rows[at]?.["column_type"];
        if (column.type === "instant")
          expect([name, column.name, type]).toEqual([
            name,
            column.name,
            expect.stringMatching(/^TIMESTAMP/),
          ]);
      }
    }
  });

  test("flights per year", async () => {
    const rows = await query(
      `SELECT year(launch_earliest)::VARCHAR AS year, count(*)::INTEGER AS n FROM ${from("missions", format)} GROUP BY year ORDER BY year`,
    );
    expect(Object.fromEntries(rows.map(({ year, n }) => [year, n]))).toEqual(
      counted(missions.map(({ launch }) => launch.time.slice(0, 4))),
    );
  });

  test.each(["iss", "mir", "salyut-6", "tiangong"] as const)(
    "who was at %s at an instant",
    async (station) => {
      for (const time of instants) {
        const rows = await query(
          `SELECT mission, port FROM ${from("stays", format)} WHERE station = '${station}' AND ${there(time)} ORDER BY mission`,
        );
        const known = visitsAt(time, { station })
          .filter(({ stay, certain }) => certain && stay.from && stay.to)
          .map(({ mission, stay }) => ({ mission: mission.id, port: stay.port?.id ?? null }))
          .sort((a, b) => (a.mission < b.mission ? -1 : 1));
        expect([time, rows]).toEqual([time, known]);
      }
    },
  );

  test("ATV-5 at Zvezda aft on 13 August 2014, among others", async () => {
    const time = "2014-08-13T12:00Z";
    const rows = await query(
      `SELECT port_name, mission FROM ${from("stays", format)} WHERE station = 'iss' AND ((${there(time)}) OR (stayed AND from_latest <= ${asOf(time)}))`,
    );
    const expected = occupancyAt(time, { station: "iss" }).filter(({ mission }) => mission);
    expect(rows).toContainEqual({ port_name: "Zvezda aft", mission: "atv-5" });
    expect(new Set(rows.map(({ mission }) => mission))).toEqual(
      new Set(expected.map(({ mission }) => mission?.id)),
    );
  });

  test("cargo per series", async () => {
    const rows = await query(
      `SELECT series, sum(total_kg)::DOUBLE AS kg FROM ${from("missions", format)} m JOIN ${from("cargo", format)} c ON c.mission = m.id WHERE total_kg IS NOT NULL GROUP BY series ORDER BY series`,
    );
    const series = [
      ...new Set(missions.filter(({ cargo }) => cargo?.total).map((one) => one.series.id)),
    ];
    const sums = series.map((id) => {
      const masses = filterMissions({ series: id }).map(({ cargo }) => cargo?.total ?? 0);
      return [id, masses.reduce((sum, mass) => sum + mass, 0)];
    });
    const found = new Map(rows.map((row) => [row["series"], Number(row["kg"])]));
    expect(series.length).toBeGreaterThan(8);
    for (const [id, sum] of sums)
      expect([id, found.get(id)]).toEqual([id, expect.closeTo(Number(sum), 3)]);
    expect(found.size).toBe(series.length);
  });

  test("who was launched to the ISS and who came home, by person", async () => {
    const rows = await query(
      `SELECT mission FROM ${from("crew", format)} WHERE person = 'sunita-williams' GROUP BY mission ORDER BY mission`,
    );
    expect(rows.map(({ mission }) => mission)).toEqual(
      filterMissions({ person: "sunita-williams" })
        .map(({ id }) => id as string)
        .sort(),
    );
    const aboard = peopleAboardAt("2014-08-13T12:00Z", { station: "iss" });
    const arrived = await query(
      `SELECT DISTINCT person FROM ${from("crew", format)} c JOIN ${from("stays", format)} s ON s.mission = c.mission WHERE leg = 'launch' AND station = 'iss' AND ${there("2014-08-13T12:00Z")} ORDER BY person`,
    );
    expect(arrived.map(({ person }) => person)).toEqual(
      aboard.map(({ person }) => person.id as string).sort(),
    );
  });

  test("disputed and assumed values", async () => {
    const rows = await query(
      `SELECT status, count(DISTINCT mission || field)::INTEGER AS n FROM ${from("provenance", format)} GROUP BY status`,
    );
    const fields = missions
      .flatMap(({ id }) => Object.values(provenance(id)))
      .filter((field) => field !== undefined);
    expect(Object.fromEntries(rows.map(({ status, n }) => [status, n]))).toEqual({
      assumed: fields.filter(({ assumed }) => assumed !== undefined).length,
      disputed: fields.filter(({ disputed }) => disputed.some(({ sources }) => sources.length > 0))
        .length,
      stated: fields.filter(({ sources }) => sources.length > 0).length,
    });
  });
});
