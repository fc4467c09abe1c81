import type { Command } from "commander";
import type { JsonLdOptions } from "resupply";
import { library } from "../built-library.ts";
import { flightCalled } from "../resolve-flight.ts";
import { CommandError } from "../status.ts";
import { plainText, stdout } from "../terminal.ts";

export function addJsonLd(program: Command): void {
  program
    .command("jsonld")
    .summary("print a flight as JSON-LD")
    .description("Prints a flight as JSON-LD in the vocabulary of schema.org.")
    .argument("<flight...>", "what the flight is called")
    .option("--as <form>", "thing, the craft, or event, what happened", "thing")
    .option("--base <address>", "where your pages are, like https://example.org/missions/")
    .addHelpText(
      "after",
      "\nExample:\n  resupply jsonld progress-ms-04 --base https://example.org/missions/",
    )
    .action(jsonLd);
}

async function jsonLd(
  words: readonly string[],
  options: { as: string; base?: string },
): Promise<void> {
  const { toJsonLd } = await library();
  const mission = await flightCalled(words);
  let made: ReturnType<typeof toJsonLd>;
  try {
    // The library knows which forms and addresses there are.
    made = toJsonLd(mission, options as JsonLdOptions);
  } catch (error) {
    throw new CommandError(plainText((error as TypeError).message));
  }
  stdout(JSON.stringify(made, null, 2));
}
