import type { Command } from "commander";
import type { Catalog } from "../../compiler/model/catalog.ts";
import { nearest } from "../../library/text/nearest.ts";
import { CommandError, status } from "../status.ts";
import { clearProgress, plainText, progress, stderr, stdout } from "../terminal.ts";
import { dayArgument } from "../time-argument.ts";

interface Options {
  readonly into?: string;
  readonly name?: string;
  readonly series?: string;
  readonly launched?: string;
}

export function addNew(program: Command): void {
  program
    .command("new")
    .summary("create the seed of a new flight")
    .description(
      "Prints a new seed, or writes it with --into. It fills in what it can derive: the name and series; the kind, class, operator and destination if all flights of the series share them; and, from its number or --launched, the previous and next flights, whose seeds it updates too. Everything else is marked …, which check reports until you replace it.",
    )
    .argument(
      "<id>",
      "the id of the flight, like progress-ms-36, or of a series, for its next number",
    )
    .option("--into <folder>", "the folder of seeds to write to")
    .option("--name <name>", "the name of the flight, if it can't be derived from the id")
    .option("--series <id>", "the series, if the id does not start with it")
    .option(
      "--launched <time>",
      "the launch time, a day or more precise, ISO 8601 in UTC",
      dayArgument,
    )
    .addHelpText(
      "after",
      "\nExamples:\n  resupply new progress-ms --into seeds\n  resupply new cygnus-xl-9 --series cygnus --name 'Cygnus XL-9'",
    )
    .action(newFlight);
}

async function newFlight(given: string, { into, ...options }: Options): Promise<void> {
  const [{ openFolder }, { compile }, { publishedEntries }, { scaffold }] = await Promise.all([
    import("../seed-folder.ts"),
    import("../../compiler/compile.ts"),
    import("../published-entries.ts"),
    import("../../compiler/scaffold/scaffold.ts"),
  ]);
  progress("reading published entries");
  const folder = into === undefined ? undefined : await openFolder(into);
  const published = await publishedEntries();
  const { catalog } = compile(folder?.seeds ?? [], folder?.name, { published, emit: () => [] });
  clearProgress();
  const flight = await describe(given, options, catalog);
  if (catalog.find("missions", flight.id) || catalog.broken.has(`missions/${flight.id}`)) {
    throw new CommandError(`${flight.id} already exists`, status.findings);
  }
  const made = scaffold(flight, catalog);
  if (folder === undefined) {
    stdout(made.content.trimEnd());
    return;
  }
  const { writeInside } = await import("../write-inside.ts");
  const { neighboursEdited } = await import("../../compiler/scaffold/edit-neighbours.ts");
  const written = [
    { path: made.path, content: made.content },
    ...neighboursEdited(made, flight.name, folder.seeds),
  ];
  for (const { path, content } of written) await writeInside(folder.folder, path, content);
  stdout(written.map(({ path }) => `${folder.name}/${path}`).join("\n"));
  if (process.stderr.isTTY) stderr(`fill in each …, then: resupply check ${folder.name}`);
}

/** Derives the id, name and series of the new flight; throws a `CommandError` if that is not possible. */
async function describe(
  given: string,
  { name, series: wanted, launched }: Options,
  catalog: Catalog,
) {
  const [{ nameLike, nextNumber, seriesOf }, { id: idSchema }] = await Promise.all([
    import("../../compiler/scaffold/series.ts"),
    import("../../schema/index.ts"),
  ]);
  const { success, error } = idSchema.safeParse(given);
  if (!success) {
    throw new CommandError(`${plainText(given)}: ${error.issues[0]?.message ?? "no id"}`);
  }
  const asSeries = catalog.find("missions", given) ? undefined : catalog.find("series", given);
  const series =
    wanted === undefined ? (asSeries ?? seriesOf(given, catalog)) : catalog.find("series", wanted);
  if (series === undefined) {
    const near = nearest(
      wanted ?? given,
      catalog.entries("series").map(({ id }) => id),
    );
    throw new CommandError(
      `${wanted === undefined ? `${given} does not start with a series; give one with --series` : `there is no series "${plainText(wanted)}"`}; the nearest are ${near.join(", ")}`,
    );
  }
  const next = asSeries === series ? nextNumber(series, catalog) : undefined;
  const id = asSeries === series ? next?.id : given;
  const called = name ?? next?.name ?? nameLike(given, series, catalog);
  if (id === undefined) {
    throw new CommandError(`the flights of ${series.record.name} are not numbered; give a full id`);
  }
  if (called === undefined)
    throw new CommandError(`can't derive a name from ${id}; give it with --name`);
  return { id, name: called, series, launched };
}
