import type { Command } from "commander";
import type { Station, TimeInput } from "resupply";
import { library } from "../built-library.ts";
import { knownId } from "../known-id.ts";
import { status } from "../status.ts";
import { stderr, stdout } from "../terminal.ts";
import { timeArgument } from "../time-argument.ts";
import { tableOf } from "../view/table.ts";

/** A command about a station at a time. */
export interface AtStation<Row> {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly examples: readonly string[];
  readonly header: readonly string[];
  find(time: TimeInput, station: Station["id"]): Promise<readonly Row[]>;
  rowOf(row: Row): readonly string[];
  /** What to say if nothing is found. */
  readonly none: string;
}

interface Options {
  readonly station: string;
  readonly json?: boolean;
}

/** Adds a command that takes a time, which is now if left out, and a station. */
export function addAtStation<Row extends { readonly certain: boolean }>(
  program: Command,
  command: AtStation<Row>,
): void {
  const { name, summary, description, examples } = command;
  program
    .command(name)
    .summary(summary)
    .description(
      `${description} The last column marks what the record does not say for certain. There is a header line only on a terminal. Times are ISO 8601, at any precision: 2016, 2016-12, 2016-12-01, 2016-12-01T14:51Z, 2016-12-01T17:51+03:00.`,
    )
    .argument("[time]", "a time; now if left out", timeArgument)
    .requiredOption("--station <id>", "the station, like iss")
    .option("--json", "print the records as JSON")
    .addHelpText("after", `\nExamples:\n${examples.map((one) => `  resupply ${one}`).join("\n")}`)
    .action((time: string | undefined, options: Options) => atStation(command, time, options));
}

async function atStation<Row extends { readonly certain: boolean }>(
  { find, header, none, rowOf }: AtStation<Row>,
  time: string | undefined,
  { station: id, json }: Options,
): Promise<void> {
  const { missions } = await library();
  const stations = new Map<string, Station>(
    missions.map(({ destination }) => [destination.id, destination]),
  );
  knownId("station", id, new Set(stations.keys()));
  const station = stations.get(id) as Station;
  const found = await find(time ?? new Date(), station.id);
  const rows = found.map((row) => [...rowOf(row), row.certain ? "" : "uncertain"]);
  if (json) stdout(JSON.stringify(found, null, 2));
  else if (rows.length > 0) stdout(tableOf([...header, ""], rows));
  if (rows.length > 0) return;
  process.exitCode = status.findings;
  if (!json) stderr(`${station.name}, ${time ?? "now"}: ${none}`);
}
