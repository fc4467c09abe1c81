import type { CatalogueReader, InputProblem, TheirFlight } from "../model.ts";
import { cosparIn, factsOf, type GcatRow, satcatIn } from "./gcat-facts.ts";

/** The page to cite for what any of the tables says. */
const ADDRESS = "https://planet4589.org/space/gcat/";

/** The tables by their first column, with the columns that none of them lacks. */
const tables: Readonly<Record<string, readonly string[]>> = {
  "#Launch_Tag": ["Launch_Date", "Piece", "Type", "Name", "JCAT", "LV_Type", "Flight_ID"],
  "#JCAT": ["Piece", "Name", "LDate"],
};

/**
 * Reads the launch log and the catalogues of satellites and of payloads of GCAT: `launchlog.tsv`,
 * `satcat.tsv` and `psatcat.tsv`. Rows about rockets, parts and debris are passed over unread.
 */
export const gcat: CatalogueReader = {
  id: "gcat",
  recognizes: (beginning) => /^#(?:Launch_Tag|JCAT)(?:\t|\n|$)/.test(beginning),
  read,
};

async function* read(lines: AsyncIterable<string>): AsyncGenerator<TheirFlight | InputProblem> {
  let columns: ReadonlyMap<string, number> | undefined;
  let line = 0;
  let last = "";
  for await (const text of lines) {
    line++;
    last = text;
    if (columns === undefined) {
      const names = text.trimEnd().split("\t");
      const wrong = whatIsWrong(names);
      if (wrong !== undefined) {
        yield { place: { line, column: 1 }, message: `${wrong}; download the file again` };
        return;
      }
      columns = new Map(names.map((name, index) => [name.replace(/^#/, ""), index]));
      continue;
    }
    if (text === "" || text.startsWith("#")) continue;
    yield* readRow(text, line, columns);
  }
  if (last !== "") {
    const message = "the file ends within a line; download it again";
    yield { place: { line: Math.max(line, 1), column: last.length + 1 }, message };
  }
}

/** What is wrong with a header, if anything. */
function whatIsWrong(names: readonly string[]): string | undefined {
  const lacking = (tables[names[0] ?? ""] ?? []).filter((name) => !names.includes(name));
  if (lacking.length > 0) return `the header lacks ${lacking.join(", ")}`;
  const repeated = names.find((name, index) => names.indexOf(name) < index);
  return repeated === undefined ? undefined : `the header names ${repeated} more than once`;
}

function* readRow(
  text: string,
  line: number,
  columns: ReadonlyMap<string, number>,
): Generator<TheirFlight | InputProblem> {
  const cells = text.split("\t");
  const at = (index: number) =>
    1 + cells.slice(0, index).reduce((length, cell) => length + cell.length + 1, 0);
  if (cells.length !== columns.size) {
    const message = `this row has ${cells.length} columns, the header ${columns.size}; download the file again`;
    // Where the first column that is too many begins, or where the row ends.
    yield { place: { line, column: Math.min(at(columns.size), text.length + 1) }, message };
    return;
  }
  const row: GcatRow = {
    line,
    text: (column) => {
      const cell = cells[columns.get(column) ?? -1]?.trim();
      return cell === undefined || cell === "" || cell === "-" ? undefined : cell;
    },
    placeOf: (column) => ({ line, column: at(columns.get(column) ?? 0) }),
  };
  const jcat = row.text("JCAT") ?? "";
  if (!/^[A-Z]\d+\*?$/.test(jcat)) {
    const message = `"${jcat}" is not a catalogue number; JCAT is written like S42056`;
    yield { place: row.placeOf("JCAT"), message };
    return;
  }
  // What stays attached to another object has a number of its own, and the designator of that object.
  if (!/^[SF]/.test(jcat) || !/^P(?!X)/.test(row.text("Type") ?? "P")) return;
  const { facts, problems } = factsOf(row);
  yield* problems;
  const [cospar, satcat] = [cosparIn(row.text("Piece")), satcatIn(jcat)];
  // The Chinese for "number" ends the names of ships.
  const name = row.text("Name")?.replace(/ hao$/, "");
  yield {
    keys: {
      ...(cospar === undefined ? {} : { cospar }),
      ...(satcat === undefined ? {} : { satcat }),
      ...(name === undefined ? {} : { name }),
    },
    facts,
    place: { line, column: 1 },
    address: ADDRESS,
  };
}
