import { Command } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { addAboard } from "./commands/aboard.ts";
import { addCheck } from "./commands/check.ts";
import { addCompile } from "./commands/compile.ts";
import { addFormat } from "./commands/format.ts";
import { addImport } from "./commands/import.ts";
import { addJsonLd } from "./commands/jsonld.ts";
import { addList } from "./commands/list.ts";
import { addNeighbours } from "./commands/neighbours.ts";
import { addNew } from "./commands/new.ts";
import { addPorts } from "./commands/ports.ts";
import { addReconcile } from "./commands/reconcile.ts";
import { addShow } from "./commands/show.ts";
import { statusHelp } from "./status.ts";

/** The command line with all commands and their help. */
export function program(): Command {
  const all = new Command("resupply")
    .description("Every flight to a space station, with tools to maintain the data.")
    .version(manifest.version)
    .helpCommand("help [command]", "show help for a command")
    .helpOption("-h, --help", "show help")
    .showHelpAfterError("(run with --help for usage)")
    .addHelpText("afterAll", statusHelp)
    .exitOverride();
  all.commandsGroup("Look up flights:");
  for (const add of [addShow, addList, addNeighbours, addAboard, addPorts, addJsonLd]) add(all);
  all.commandsGroup("Maintain seeds:");
  for (const add of [addCheck, addFormat, addImport, addReconcile, addNew, addCompile]) add(all);
  return all;
}
