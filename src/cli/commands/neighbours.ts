import { type Command, Option } from "commander";
import type { Within } from "resupply";
import { library } from "../built-library.ts";
import { flightCalled } from "../resolve-flight.ts";
import { CommandError, status } from "../status.ts";
import { stdout } from "../terminal.ts";
import { rowOf } from "./list.ts";

interface Options {
  readonly within: Within;
  readonly json?: boolean;
}

/** `next` and `previous`. */
export function addNeighbours(program: Command): void {
  for (const [name, side] of [
    ["next", "after"],
    ["previous", "before"],
  ] as const) {
    program
      .command(name)
      .summary(`name the flight ${side}`)
      .description(
        `Names the flight ${side} another in launch order, in one line as list does. Where there is none the exit status is 1.`,
      )
      .argument("<flight...>", "what the flight is called")
      .addOption(
        new Option("--within <which>", "among which flights to look")
          .choices(["programme", "series", "station", "all"])
          .default("programme"),
      )
      .option("--json", "print the record as JSON")
      .addHelpText(
        "after",
        `\nExamples:\n  resupply ${name} progress-ms-04\n  resupply ${name} 65P --within station`,
      )
      .action((words: readonly string[], options: Options) =>
        neighbour(name, side, words, options),
      );
  }
}

async function neighbour(
  name: "next" | "previous",
  side: "after" | "before",
  words: readonly string[],
  { within, json }: Options,
): Promise<void> {
  const { nextMission, previousMission } = await library();
  const mission = await flightCalled(words);
  const other = (name === "next" ? nextMission : previousMission)(mission, { within });
  if (other === undefined) {
    const where = within === "all" ? "" : ` of its ${within}`;
    throw new CommandError(`no flight${where} comes ${side} ${mission.name}`, status.findings);
  }
  stdout(json ? JSON.stringify(other, null, 2) : rowOf(other).join("  "));
}
