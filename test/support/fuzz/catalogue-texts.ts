import { readdirSync, readFileSync } from "node:fs";
import { launchLog, mule3, satelliteCatalogue } from "../../reconcile/support/catalogues.ts";

const RECORD = "test/reconcile/record";
const READERS = "test/reconcile/readers/fixtures";
/** So many rows of a table make a text: what is done to it shall often meet the rows that are compared. */
const ROWS = 4;
/** Every so many of the rows of a table are taken. */
const STEP = 50;

const readFrom = (folder: string, ends: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ends))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"));

/** Short tables with the header and some of the rows of a long one. */
function shortTables(table: string): string[] {
  const [header = "", ...rows] = table.split("\n").filter((line) => line !== "");
  return rows.flatMap((_, index) =>
    index % STEP === 0 ? [[header, ...rows.slice(index, index + ROWS), ""].join("\n")] : [],
  );
}

const mule1 = { JCAT: "S70001", Piece: "2030-001A", Name: "Mule 1", LDate: "2030 Jan 10" };

/** Tables of GCAT: real rows about flights of the record, and some about invented ones. */
export const gcatTexts: readonly string[] = [
  ...readFrom("test/reconcile/fixtures", ".tsv"),
  ...readFrom(RECORD, ".tsv").flatMap(shortTables),
  launchLog(mule3, { ...mule3, Name: "Mule 4", Piece: "2033-001A", JCAT: "S70020" }),
  satelliteCatalogue({ ...mule1, DDate: "2030 Jan 12 1001", Status: "DK", TotMass: "7000" }),
];

/** Replies of Launch Library 2 and of Wikidata. */
export const jsonTexts: readonly string[] = [
  ...readFrom(READERS, ".json"),
  JSON.stringify(
    {
      results: [
        {
          url: "https://ll.thespacedevs.com/2.3.0/launches/1/",
          name: "Cart 2.1 | Mule 1",
          status: { abbrev: "Success" },
          net: "2030-01-10T08:00:30Z",
          rocket: { configuration: { full_name: "Cart 2.1" } },
          pad: { name: "1", location: { name: "Meadow" } },
        },
      ],
    },
    null,
    1,
  ),
];

const invented = (name: string, ...parameters: readonly string[]) =>
  `{{Infobox spaceflight\n| name = ${name}\n${parameters.map((one) => `| ${one}\n`).join("")}}}\n'''${name}''' brought hay.\n`;

const published = readFrom(READERS, ".wikitext");

/** Articles, as Wikipedia writes them. */
export const wikitexts: readonly string[] = [
  ...published,
  invented(
    "Mule 1",
    "COSPAR_ID = 2030-001A, 2030-001B",
    "SATCAT = 70001",
    "launch_date = {{start-date|10 January 2030, 08:00:30|timezone=yes}}&nbsp;UTC<ref>x</ref>",
    "launch_mass = 7,020&nbsp;kg (15,480 lb)",
    "launch_rocket = [[Cart 2.1]]",
    "decay_date = 3 April 2030",
  ),
  [
    invented("Mule 2", "launch_date = February 3, 2031, 04:05:06 UTC", "SATCAT = TBD"),
    invented(
      "Mule 3",
      "COSPAR_ID = 2032-007A",
      "docking = {{Infobox spaceflight/Dock|docking_date = 6 March 2032, 10:11 UTC|docking_port = [[Barn]] front}}",
    ),
  ].join("\n"),
];
