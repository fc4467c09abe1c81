import { Command } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { addCheck } from "./commands/check.ts";
import { addCompile } from "./commands/compile.ts";
import { addFormat } from "./commands/format.ts";
import { addImport } from "./commands/import.ts";
import { addJsonLd } from "./commands/jsonld.ts";
import { addList } from "./commands/list.ts";
import { addNeighbours } from "./commands/neighbours.ts";
import { addNew } from "./commands/new.ts";
import { addShow } from "./commands/show.ts";
import { statusHelp } from "./status.ts";

/** All commands, each with its help. */
export function program(): Command {
  const all = new Command("resupply")
    .description("Every cargo flight to a space station, and tools for those who keep the record.")
    .version(manifest.version)
    .helpCommand("help [command]", "help for a command")
    .helpOption("-h, --help", "help")
    .showHelpAfterError("(--help says how it is used)")
    .addHelpText("afterAll", statusHelp)
    .exitOverride();
  all.commandsGroup("Look up:");
  for (const add of [addShow, addList, addNeighbours, addJsonLd]) add(all);
  all.commandsGroup("Keep the record:");
  for (const add of [addCheck, addFormat, addImport, addNew, addCompile]) add(all);
  return all;
}
