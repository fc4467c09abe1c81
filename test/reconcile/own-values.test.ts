import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { readSeeds } from "../../src/compiler/files.ts";
import { fieldAt, valueAt } from "../../src/compiler/reconcile/compare/fields.ts";
import { shown } from "../../src/compiler/reconcile/compare/flight.ts";
import type { Flight } from "../../src/compiler/reconcile/our-record.ts";
import { reconcile } from "../../src/compiler/reconcile/reconcile.ts";
import { linesOf, readerOf, recordOf, theirFlight } from "./support/catalogues.ts";

const { catalog } = compile(await readSeeds("seeds"), "seeds", { emit: () => [] });
const record = recordOf(catalog);

const paths = [
  "identifiers.wikidata",
  "identifiers.wikipedia",
  "identifiers.cospar",
  "identifiers.satcat",
  "serial",
  "flightNumber",
  "series",
  "spacecraft",
  "operator",
  "destination",
  "outcome",
  "launch.time",
  "launch.vehicle",
  "launch.vehicleSerial",
  "launch.site",
  "launch.mass",
  "cargo.total",
  "end.kind",
  "end.reentry",
  "end.landing",
  "previous",
  "next",
  ...[0, 1, 2].flatMap((index) =>
    ["from", "to", "captured", "released"].map((key) => `stays[${index}].${key}`),
  ),
];

/** The values of a flight, as a catalogue would give them that agrees with the record. */
function ownValues(flight: Flight): Record<string, string | number> {
  return Object.fromEntries(
    paths.flatMap((path) => {
      const at = fieldAt(path, undefined);
      const value = valueAt(flight.record, path);
      if (at === undefined || value === undefined) return [];
      const isName = at.field.type.is === "entry";
      return [[path, isName ? (shown(catalog, at, value) as string) : (value as string | number)]];
    }),
  );
}

const differencesWith = async (flight: Flight, facts: Record<string, string | number>) => {
  const { name, identifiers } = flight.record;
  const { cospar, satcat } = identifiers;
  const keys = { name, ...(cospar ? { cospar } : {}), ...(satcat ? { satcat } : {}) };
  const reader = readerOf([theirFlight(keys, facts)]);
  return reconcile(record, [{ path: "own", lines: linesOf("") }], [reader]);
};

/** Another value of the same form. */
function changed(path: string, value: string | number): string | number {
  if (typeof value === "number") return value * 2 + 1;
  const type = fieldAt(path, undefined)?.field.type;
  if (type?.is === "entry") {
    const others = catalog.entries(type.kind).map(({ record: { name } }) => name);
    return others.find((name) => name !== value) as string;
  }
  if (path === "outcome") return value === "failure" ? "success" : "failure";
  if (path.startsWith("identifiers.")) return path.endsWith("cospar") ? "1999-999ZZ" : "Q1";
  // A leap year, in case of a 29 February.
  return /^\d{4}(?:-|$)/.test(value) ? `1904${value.slice(4)}` : `X${value}X`;
}

describe("reconciling the record with its own values", () => {
  it("finds nothing", async () => {
    const flights = record.flights.map((flight) => {
      const { name, identifiers } = flight.record;
      const { cospar, satcat } = identifiers;
      const keys = { name, ...(cospar ? { cospar } : {}), ...(satcat ? { satcat } : {}) };
      return theirFlight(keys, ownValues(flight));
    });
    const found = await reconcile(
      record,
      [{ path: "own", lines: linesOf("") }],
      [readerOf(flights)],
    );
    expect(found.matched).toBe(record.flights.length);
    expect(found.findings).toEqual([]);
    expect(found.differences.filter(({ is }) => is !== "missing there")).toEqual([]);
  });

  it("finds exactly the one value that is changed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...record.flights.map(({ id }) => id)),
        fc.constantFrom(...paths),
        async (id, path) => {
          const flight = catalog.find("missions", id) as Flight;
          const own = ownValues(flight);
          const value = own[path];
          fc.pre(value !== undefined);
          const facts = { ...own, [path]: changed(path, value as string | number) };
          const { differences } = await differencesWith(flight, facts);
          expect(differences).toMatchObject([
            { flight: flight.id, field: path, is: "contradicts" },
          ]);
          expect(differences).toHaveLength(1);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("finds exactly the one value that the record lacks", async () => {
    const facts = { "launch.mass": 7000 };
    for (const flight of record.flights.filter((one) => one.record.launch.mass === undefined)) {
      if (record.disputed(flight, "launch.mass").length > 0) continue;
      const { differences } = await differencesWith(flight, { ...ownValues(flight), ...facts });
      expect(differences, flight.id).toMatchObject([
        { field: "launch.mass", theirs: "7000 kg", is: "missing here" },
      ]);
    }
  });
});
