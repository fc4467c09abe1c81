import { readdirSync, readFileSync } from "node:fs";
import { compile } from "../../../src/compiler/compile.ts";
import { demand } from "../demand.ts";
import { demandSound, importRecord } from "../sound.ts";
import { demandApplied, demandReconciled, inventedRecord } from "./catalogue-sound.ts";
import { gcatTexts, jsonTexts, wikitexts } from "./catalogue-texts.ts";
import { cataloguePieces, oddPieces, tablePieces, wikitextPieces } from "./pieces.ts";
import { lostParameters, lostRows, misreadJson } from "./readings.ts";
import { lostTableRows } from "./table-rows.ts";
import { tableTexts } from "./table-texts.ts";

/** One kind of input: what is mutated, and what must hold for whatever comes of it. */
export interface Kind {
  readonly texts: readonly string[];
  readonly pieces: readonly string[];
  /** Throws if something doesn't hold. */
  demand(text: string): Promise<void> | void;
}

const FIXTURES = "test/import/fixtures";
const compilation = compile(importRecord);

const demandNone = (lost: readonly string[], what: string) => demand(lost.length === 0, what, lost);

/** What `npm run fuzz` mutates, by kind; the tests do a few of each. */
export const kinds = {
  entries: {
    texts: [
      ...readdirSync(FIXTURES)
        .filter((name) => name.endsWith(".md"))
        .map((name) => readFileSync(`${FIXTURES}/${name}`, "utf8")),
      ...importRecord.filter(({ path }) => path.startsWith("missions/")).map((one) => one.content),
      readFileSync("seeds/missions/progress-ms/progress-ms-04.md", "utf8"),
    ],
    pieces: oddPieces,
    demand(text) {
      demandSound(text, compilation);
    },
  },
  tables: {
    texts: tableTexts,
    pieces: [...tablePieces, ...oddPieces],
    demand: (text) =>
      demandNone(
        lostTableRows(text, demandSound(text, compilation)),
        "nothing is said of these rows",
      ),
  },
  infoboxes: {
    texts: wikitexts,
    pieces: wikitextPieces,
    async demand(text) {
      const read = await demandReconciled(text, inventedRecord);
      if (read?.format === "wikipedia") {
        demandNone(lostParameters(read), "nothing is said of these lines");
      }
      await demandApplied(text);
    },
  },
  catalogues: {
    texts: [...gcatTexts, ...jsonTexts],
    pieces: cataloguePieces,
    async demand(text) {
      const read = await demandReconciled(text, inventedRecord);
      if (read?.format === "gcat") demandNone(await lostRows(read), "these rows are not read");
      else if (read !== undefined && read.format !== "wikipedia") {
        demandNone(misreadJson(read), "the JSON is misread");
      }
      await demandApplied(text);
    },
  },
} satisfies Readonly<Record<string, Kind>>;
