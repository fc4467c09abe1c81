import { type Command, Option } from "commander";
import type { Mission, MissionFilter } from "resupply";
import { missionKinds, outcomes } from "../../schema/words.ts";
import { library } from "../built-library.ts";
import { knownId } from "../known-id.ts";
import { personCalled } from "../resolve-person.ts";
import { CommandError, status } from "../status.ts";
import { stderr, stdout } from "../terminal.ts";
import { timeArgument } from "../time-argument.ts";
import { tableOf } from "../view/table.ts";

interface Options {
  readonly kind?: Mission["kind"];
  readonly series?: string;
  readonly station?: string;
  readonly vehicle?: string;
  readonly person?: string;
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
      "Lists flights in launch order, one per line: id, name, launch, launch vehicle, station and outcome. There is a header line only on a terminal. Times are ISO 8601, at any precision: 2016, 2016-12, 2016-12-01, 2016-12-01T14:51Z, 2016-12-01T17:51+03:00.",
    )
    .addOption(new Option("--kind <kind>", "flights of a kind").choices(missionKinds))
    .option("--series <id>", "flights of a series, like progress-ms")
    .option("--station <id>", "flights to a station, like iss")
    .option("--vehicle <id>", "flights on a launch vehicle, like soyuz-2-1a")
    .option("--person <name>", "flights that somebody was launched or landed in, by id or name")
    .addOption(new Option("--outcome <outcome>", "flights with an outcome").choices(outcomes))
    .option("--since <time>", "launched at or after a time", timeArgument)
    .option("--until <time>", "launched at or before a time", timeArgument)
    .option("--json", "print the records as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  resupply list --series progress-ms --since 2020\n  resupply list --station iss --outcome failure\n  resupply list --kind crewed --person oleg-kononenko\n  resupply list --person 'Олег Кононенко'\n  resupply list --json | jq length",
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
  const { kind, series, station, vehicle, outcome, since, until, json } = options;
  const person = options.person === undefined ? undefined : await personCalled(options.person);
  if (since !== undefined && until !== undefined && isBefore(until, since)) {
    throw new CommandError(`--since ${since} is after --until ${until}`);
  }
  const launched = { from: since, to: until };
  const filter = { kind, series, station, vehicle, person, outcome, launched };
  const found = filterMissions(filter as MissionFilter);
  if (json) stdout(JSON.stringify(found, null, 2));
  else if (found.length > 0) stdout(tableOf(HEADER, found.map(rowOf)));
  if (found.length > 0) return;
  process.exitCode = status.findings;
  if (!json) stderr("no flights match");
}

const HEADER = ["id", "name", "launch", "vehicle", "station", "outcome"];

/** A flight as a row of the table. */
export function rowOf({ id, name, launch, destination, outcome }: Mission): string[] {
  return [id, name, launch.time, launch.vehicle.id, destination.id, outcome];
}
