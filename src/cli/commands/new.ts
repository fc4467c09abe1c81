import { resolve } from "node:path";
import type { Command } from "commander";
import type { Catalog } from "../../compiler/model/catalog.ts";
import type { SeedFile } from "../../compiler/model/seed-file.ts";
import { nearest } from "../../library/text/nearest.ts";
import { excludeOption } from "../exclude-option.ts";
import type { SeedFolder } from "../seed-folder.ts";
import { CommandError, status } from "../status.ts";
import { clearProgress, plainText, progress, stderr, stdout } from "../terminal.ts";
import { dayArgument } from "../time-argument.ts";

interface Options {
  readonly into?: string;
  readonly name?: string;
  readonly series?: string;
  readonly launched?: string;
  readonly exclude: readonly string[];
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
    .addOption(excludeOption())
    .addHelpText(
      "after",
      "\nExamples:\n  resupply new progress-ms --into seeds\n  resupply new cygnus-xl-9 --series cygnus --name 'Cygnus XL-9'",
    )
    .action(newFlight);
}

async function newFlight(given: string, options: Options): Promise<void> {
  const { into } = options;
  if (into === undefined) {
    stdout((await made(given, options)).files[0]?.content.trimEnd() ?? "");
    return;
  }
  const [{ alone }, { openFolder }, { writeInside }, { removeLeftDrafts }] = await Promise.all([
    import("../write/lock.ts"),
    import("../seed-folder.ts"),
    import("../write/write-inside.ts"),
    import("../write/drafts.ts"),
  ]);
  const { name, written } = await alone(resolve(into), into, async () => {
    const folder = await openFolder(into, options.exclude);
    const { files } = await made(given, options, folder);
    await removeLeftDrafts(folder.folder, folder.drafts);
    await writeInside(folder.folder, files, folder.name);
    return { name: folder.name, written: files };
  });
  stdout(written.map(({ path }) => `${name}/${path}`).join("\n"));
  if (process.stderr.isTTY) stderr(`fill in each …, then: resupply check ${name}`);
}

/** The seed of the new flight, and those of its neighbours. */
async function made(
  given: string,
  options: Options,
  folder?: SeedFolder,
): Promise<{ files: readonly SeedFile[] }> {
  const [{ compile }, { publishedEntries }, { scaffold }, { neighboursEdited }, lineEnds] =
    await Promise.all([
      import("../../compiler/compile.ts"),
      import("../published-entries.ts"),
      import("../../compiler/scaffold/scaffold.ts"),
      import("../../compiler/scaffold/edit-neighbours.ts"),
      import("../../compiler/markdown/line-ends.ts"),
    ]);
  progress("reading published entries");
  const published = await publishedEntries();
  const seeds = folder?.seeds ?? [];
  const { catalog } = compile(seeds, folder?.name, { published, emit: () => [] });
  clearProgress();
  const flight = await describe(given, options, catalog);
  if (catalog.find("missions", flight.id) || catalog.broken.has(`missions/${flight.id}`)) {
    throw new CommandError(`${flight.id} already exists`, status.findings);
  }
  const scaffolded = scaffold(flight, catalog);
  const { path, content } = scaffolded;
  const end = lineEnds.commonLineEnd(seeds.map((seed) => seed.content));
  const neighbours = neighboursEdited(scaffolded, flight.name, seeds);
  return { files: [{ path, content: lineEnds.withLineEnd(content, end) }, ...neighbours] };
}

/** Derives the id, name and series of the new flight; throws a `CommandError` if that is not possible. */
async function describe(
  given: string,
  { name, series: wanted, launched }: Options,
  catalog: Catalog,
) {
  const [{ nameLike, nextNumber, seriesOf }, { id: idSchema, line: lineSchema }] =
    await Promise.all([
      import("../../compiler/scaffold/series.ts"),
      import("../../schema/index.ts"),
    ]);
  const { success, error } = idSchema.safeParse(given);
  if (!success) {
    throw new CommandError(`${plainText(given)}: ${error.issues[0]?.message ?? "no id"}`);
  }
  if (name !== undefined && !lineSchema.safeParse(name).success) {
    throw new CommandError("--name must be one line of text, not empty or padded with spaces");
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
