import type { Catalog } from "../../../src/compiler/model/catalog.ts";
import type { Edit } from "../../../src/compiler/model/rule-page.ts";
import type { SeedFile } from "../../../src/compiler/model/seed-file.ts";
import type {
  CatalogueReader,
  InputProblem,
  TheirFact,
  TheirFlight,
} from "../../../src/compiler/reconcile/model.ts";
import type { OurRecord } from "../../../src/compiler/reconcile/our-record.ts";
import { gcat } from "../../../src/compiler/reconcile/readers/gcat.ts";
import { reconcile } from "../../../src/compiler/reconcile/reconcile.ts";
import { inventedSeeds } from "../../support/invented.ts";

const gcatSource = `# GCAT

> Everything launched to space

## Key Facts

- **Kind**: catalog
- **Address**: [planet4589.org/space/gcat](https://planet4589.org/space/gcat/)
- **Publisher**: Jonathan McDowell
- **Licence**: CC BY 4.0
`;

/** The invented seeds, and GCAT as a source that they can cite. */
export const citingSeeds = (...edits: readonly Edit[]): SeedFile[] => [
  ...inventedSeeds(...edits),
  { path: "sources/gcat.md", content: gcatSource },
];

const launchColumns =
  "Launch_Tag Launch_Date Piece Type Name PLName JCAT LV_Type Flight_ID Launch_Site Launch_Pad Launch_Code".split(
    " ",
  );

type Cells = Readonly<Partial<Record<string, string>>>;

const table = (columns: readonly string[], rows: readonly Cells[]) =>
  [
    `#${columns.join("\t")}`,
    "# Updated 2035 Sep 28",
    ...rows.map((row) => columns.map((name) => row[name] ?? "-").join("\t")),
    "",
  ].join("\n");

/** A launch log with these rows, about payloads unless they say otherwise. */
export const launchLog = (...rows: readonly Cells[]) =>
  table(
    launchColumns,
    rows.map((row) => ({ Type: "P", ...row })),
  );

/** A catalogue of satellites with these rows. */
export const satelliteCatalogue = (...rows: readonly Cells[]) =>
  table(
    "JCAT Piece Type Name PLName LDate DDate Status TotMass TotFlag".split(" "),
    rows.map((row) => ({ Type: "P", ...row })),
  );

/** What a launch log says of Mule 3, as the record has it. */
export const mule3 = {
  Launch_Tag: "2032-007",
  Launch_Date: "2032 Mar  4 0506:07",
  Piece: "2032-007A",
  Name: "Mule 3",
  PLName: "Mule No. 3",
  JCAT: "S70003",
  LV_Type: "Cart 2.1",
  Launch_Site: "Meadow",
  Launch_Pad: "1",
  Launch_Code: "OS",
};

export async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.split("\n");
}

/** All that the reader of GCAT makes of a text. */
export async function readGcat(text: string): Promise<(TheirFlight | InputProblem)[]> {
  const all: (TheirFlight | InputProblem)[] = [];
  for await (const read of gcat.read(linesOf(text))) all.push(read);
  return all;
}

export const reconcileText = (record: OurRecord, text: string, path = "log.tsv") =>
  reconcile(record, [{ path, lines: linesOf(text) }]);

export function recordOf(catalog: Catalog): OurRecord {
  return {
    catalog,
    flights: catalog.missions,
    disputed: (flight, field) =>
      (flight.provenance.find((one) => one.field === field)?.disputes ?? []).map(
        ({ value }) => value as string | number,
      ),
  };
}

/** A reader that gives these flights, whatever the file says. */
export const readerOf = (flights: Iterable<TheirFlight>): CatalogueReader => ({
  id: "gcat",
  recognizes: () => true,
  async *read() {
    yield* flights;
  },
});

/** What a catalogue says of a flight that has these facts. */
export const theirFlight = (
  keys: TheirFlight["keys"],
  facts: Readonly<Record<string, string | number>>,
): TheirFlight => {
  const place = { line: 1, column: 1 };
  const stated = Object.entries(facts).map(
    ([field, value]): TheirFact => ({ field, value, place }),
  );
  return { keys, facts: stated, place, address: "https://planet4589.org/space/gcat/" };
};
