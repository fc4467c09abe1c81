import { type Command, Option } from "commander";
import type { Mission, MissionFilter } from "resupply";
import { nearest } from "../../library/text/nearest.ts";
import { outcomes } from "../../schema/words.ts";
import { library } from "../built-library.ts";
import { CommandError, status } from "../status.ts";
import { columns } from "../table.ts";
import { plainText, stderr, stdout, styled } from "../terminal.ts";
import { timeArgument } from "../time-argument.ts";

interface Options {
  readonly series?: string;
  readonly station?: string;
  readonly vehicle?: string;
  readonly outcome?: Mission["outcome"];
  readonly since?: string;
  readonly until?: string;
  readonly json?: boolean;
}

export function addList(program: Command): void {
  program
    .command("list")
    .summary("list flights")
    .description(
      "Lists flights in launch order, one in a line: id, name, launch, rocket, station and outcome. Standard output has a line of heads only on a terminal. Times are ISO 8601, as precise as you like: 2016, 2016-12, 2016-12-01, 2016-12-01T14:51Z, 2016-12-01T17:51+03:00.",
    )
    .option("--series <id>", "flights of a series, like progress-ms")
    .option("--station <id>", "flights to a station, like iss")
    .option("--vehicle <id>", "flights on a rocket, like soyuz-2-1a")
    .addOption(new Option("--outcome <outcome>", "flights that ended so").choices(outcomes))
    .option("--since <time>", "launched in or after this time", timeArgument)
    .option("--until <time>", "launched before or in this time", timeArgument)
    .option("--json", "print the records as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  resupply list --series progress-ms --since 2020\n  resupply list --station iss --outcome failure\n  resupply list --json | jq length",
    )
    .action(list);
}

async function list(options: Options): Promise<void> {
  const { filterMissions, isBefore, missions } = await library();
  const known = (name: "series" | "station" | "vehicle", idOf: (mission: Mission) => string) =>
    knownId(name, options[name], new Set(missions.map(idOf)));
  known("series", ({ series }) => series.id);
  known("station", ({ destination }) => destination.id);
  known("vehicle", ({ launch }) => launch.vehicle.id);
  const { series, station, vehicle, outcome, since, until, json } = options;
  if (since !== undefined && until !== undefined && isBefore(until, since)) {
    throw new CommandError(`--since ${since} is after --until ${until}`);
  }
  const filter = { series, station, vehicle, outcome, launched: { from: since, to: until } };
  const found = filterMissions(filter as MissionFilter);
  if (json) stdout(JSON.stringify(found, null, 2));
  else if (found.length > 0) stdout(tableOf(found, process.stdout.isTTY));
  if (found.length > 0) return;
  process.exitCode = status.findings;
  if (!json) stderr("no flight is like that");
}

function tableOf(missions: readonly Mission[], withHeads: boolean): string {
  const rows = missions.map(rowOf);
  if (!withHeads) return columns(rows).join("\n");
  const [heads = "", ...lines] = columns([
    ["id", "name", "launch", "rocket", "station", "outcome"],
    ...rows,
  ]);
  return [styled("bold", heads), ...lines].join("\n");
}

/** A flight in one line. */
export function rowOf({ id, name, launch, destination, outcome }: Mission): string[] {
  return [id, name, launch.time, launch.vehicle.id, destination.id, outcome];
}

function knownId(option: string, id: string | undefined, ids: ReadonlySet<string>): void {
  if (id === undefined || ids.has(id)) return;
  throw new CommandError(
    `there is no ${option} "${plainText(id.slice(0, 80))}"; the nearest are ${nearest(id, ids).join(", ")}`,
  );
}
