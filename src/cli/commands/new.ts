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
    .summary("begin the seed of a new flight")
    .description(
      "Prints the scaffold of a seed, or writes it with --into. What follows from the record is filled in: the name, the series, and of class, operator and destination what all flights of the series have in common; the flights before and after, by its number or by --launched, and in their seeds this one. Nothing else is: check reports each … until a fact stands there.",
    )
    .argument("<id>", "the id of the flight, like progress-ms-36, or of a series: its next number")
    .option("--into <folder>", "the folder of seeds that it is written to")
    .option("--name <name>", "the name of the flight, where it does not follow from the id")
    .option("--series <id>", "the series, where the id does not begin with it")
    .option("--launched <time>", "the time of its launch, ISO 8601 in UTC", dayArgument)
    .addHelpText(
      "after",
      "\nExamples:\n  resupply new progress-ms --into seeds\n  resupply new cygnus-xl-9 --series cygnus --name 'Cygnus XL-9'",
    )
    .action(newFlight);
}

async function newFlight(given: string, { into, ...told }: Options): Promise<void> {
  const [{ openFolder }, { compile }, { publishedEntries }, { scaffold }] = await Promise.all([
    import("../seed-folder.ts"),
    import("../../compiler/compile.ts"),
    import("../published-entries.ts"),
    import("../../compiler/scaffold/scaffold.ts"),
  ]);
  progress("reading the record");
  const folder = into === undefined ? undefined : await openFolder(into);
  const published = await publishedEntries();
  const { catalog } = compile(folder?.seeds ?? [], folder?.name, { published, emit: () => [] });
  clearProgress();
  const flight = await describe(given, told, catalog);
  if (catalog.find("missions", flight.id) || catalog.broken.has(`missions/${flight.id}`)) {
    throw new CommandError(`there is a seed of ${flight.id} already`, status.findings);
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

/** Id, name and series of the flight that is to be; ends the command where they don't follow. */
async function describe(
  given: string,
  { name, series: told, launched }: Options,
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
    told === undefined ? (asSeries ?? seriesOf(given, catalog)) : catalog.find("series", told);
  if (series === undefined) {
    const near = nearest(
      told ?? given,
      catalog.entries("series").map(({ id }) => id),
    );
    throw new CommandError(
      `${told === undefined ? `no series is the beginning of ${given}; give one with --series` : `there is no series "${plainText(told)}"`}; the nearest are ${near.join(", ")}`,
    );
  }
  const next = asSeries === series ? nextNumber(series, catalog) : undefined;
  const id = asSeries === series ? next?.id : given;
  const called = name ?? next?.name ?? nameLike(given, series, catalog);
  if (id === undefined) {
    throw new CommandError(
      `the flights of ${series.record.name} are not numbered; give a whole id`,
    );
  }
  if (called === undefined)
    throw new CommandError(`the name of ${id} is not known; give it with --name`);
  return { id, name: called, series, launched };
}
