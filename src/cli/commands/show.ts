import type { Command } from "commander";
import { library } from "../built-library.ts";
import { flightCalled, flightWithId } from "../resolve-flight.ts";
import { stdout } from "../terminal.ts";
import { card } from "../view/flight-card.ts";

export function addShow(program: Command): void {
  program
    .command("show")
    .summary("show a flight")
    .description(
      "Shows a flight and its neighbours. Find it by its id, a name or alias in any script, a NASA number, a COSPAR designator, a SATCAT number, a Wikidata item, a Wikipedia article or the address of either.",
    )
    .argument("<flight...>", "a name, number or id of the flight")
    .option("--exact", "accept only an exact id")
    .option("--json", "print the record as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  resupply show progress-ms-04\n  resupply show Прогресс МС-04\n  resupply show 41670 --json",
    )
    .action(show);
}

async function show(
  words: readonly string[],
  { exact, json }: { exact?: boolean; json?: boolean },
): Promise<void> {
  const mission = await (exact ? flightWithId(words.join(" ")) : flightCalled(words));
  if (json) return stdout(JSON.stringify(mission, null, 2));
  const { nextMission, previousMission } = await library();
  stdout(card(mission, previousMission(mission), nextMission(mission)));
}
