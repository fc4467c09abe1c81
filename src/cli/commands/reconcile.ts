import { resolve } from "node:path";
import { type Command, Option } from "commander";
import type { Entry } from "../../compiler/model/entry.ts";
import type { Finding } from "../../compiler/model/finding.ts";
import type { Difference } from "../../compiler/reconcile/difference.ts";
import { excludeOption } from "../exclude-option.ts";
import { jsonFinding } from "../findings/json.ts";
import { printFindings } from "../findings/print.ts";
import { catalogueFiles } from "../reconcile/catalogue-files.ts";
import type { SeedFolder } from "../seed-folder.ts";
import { CommandError, status } from "../status.ts";
import { clearProgress, plainText, progress, stderr, stdout } from "../terminal.ts";
import { tableOf } from "../view/table.ts";

interface Options {
  readonly into?: string;
  readonly apply?: boolean;
  readonly json?: boolean;
  readonly exclude: readonly string[];
}

export function addReconcile(program: Command): void {
  program
    .command("reconcile")
    .summary("compare the record with the catalogues")
    .description(
      "Compares the published flights, or those of your own seeds, with files of reference catalogues, and prints a line for each difference: the flight, the field, the value here, the value there, and what it is: missing here, more precise there, equal within precision, contradicts, or missing there. It reads the tables of GCAT (launchlog.tsv, satcat.tsv, psatcat.tsv), the JSON of Launch Library 2, items of Wikidata or the reply to docs/wikidata.rq, and the wikitext of articles in Wikipedia, and never downloads anything. A value that the record has as disputed is no difference. With --apply, the seeds get what is missing and what is more precise, with its source, and contradictions as disputed; a flight that continues a series is begun as by resupply new. What a seed says is kept.",
    )
    .argument("<file...>", "files of catalogues, or - for standard input")
    .option(
      "--into <folder>",
      "the folder of seeds to compare with, instead of the published flights",
    )
    .addOption(new Option("--apply", "write to the seeds; needs --into"))
    .addOption(excludeOption())
    .option("--json", "print the differences and findings as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  curl -O https://planet4589.org/space/gcat/tsv/derived/launchlog.tsv\n  resupply reconcile launchlog.tsv --into seeds\n  resupply reconcile launchlog.tsv satcat.tsv --into seeds --apply\n  resupply reconcile - --json < psatcat.tsv\n\nThe exit status is 1 if something contradicts the record, or a file can't be read as a catalogue.",
    )
    .action(reconcileFiles);
}

async function reconcileFiles(paths: readonly string[], options: Options): Promise<void> {
  const { into, apply } = options;
  if (apply !== true) return compareWith(paths, options);
  if (into === undefined)
    throw new CommandError("--apply needs the folder to write to: --into seeds");
  const { alone } = await import("../write/lock.ts");
  await alone(resolve(into), into, () => compareWith(paths, options));
}

async function compareWith(
  paths: readonly string[],
  { into, apply, json, exclude }: Options,
): Promise<void> {
  const [{ openFolder }, { publishedEntries }, { ourRecord }, { reconcile }] = await Promise.all([
    import("../seed-folder.ts"),
    import("../published-entries.ts"),
    import("../reconcile/our-record.ts"),
    import("../../compiler/reconcile/reconcile.ts"),
  ]);
  progress("reading the record");
  const folder = into === undefined ? undefined : await openFolder(into, exclude);
  const published = await publishedEntries();
  const record = await ourRecord(published, folder);
  progress("reading the catalogues");
  const found = await reconcile(record, catalogueFiles(paths));
  const findings = [...found.findings];
  const isWhole = findings.every(({ severity }) => severity !== "error");
  let written: readonly string[] = [];
  if (apply === true && folder !== undefined && isWhole) {
    const applied = await writeApplied(found, folder, published);
    findings.push(...applied.findings);
    written = applied.written;
  }
  clearProgress();
  const contradicts = found.differences.some(({ is }) => is === "contradicts");
  if (contradicts || findings.some(({ severity }) => severity === "error")) {
    process.exitCode = status.findings;
  }
  if (json === true) {
    const differences = found.differences.map(asJson);
    stdout(JSON.stringify({ differences, findings: findings.map(jsonFinding), written }, null, 2));
    return;
  }
  // The text of a catalogue is not kept, so that there is nothing to show around a place.
  const format = process.env.GITHUB_ACTIONS === "true" ? "github" : "lines";
  printFindings({ findings, textOf: () => "" }, "stderr", format);
  if (apply === true && !isWhole) stderr("nothing was written: the files have errors");
  if (found.differences.length > 0) {
    stdout(tableOf(["flight", "field", "here", "there", ""], found.differences.map(cellsOf)));
  } else if (process.stderr.isTTY) stderr(`no difference in ${found.matched} rows about flights`);
  for (const path of written) stderr(`wrote ${path}`);
}

async function writeApplied(
  found: Parameters<typeof import("../../compiler/reconcile/apply/index.ts").apply>[0],
  folder: SeedFolder,
  published: readonly Entry[],
): Promise<{ written: readonly string[]; findings: readonly Finding[] }> {
  const [{ apply }, { writeInside }, { removeLeftDrafts }] = await Promise.all([
    import("../../compiler/reconcile/apply/index.ts"),
    import("../write/write-inside.ts"),
    import("../write/drafts.ts"),
  ]);
  progress("writing the seeds");
  const target = { folder: folder.name, seeds: folder.seeds, published };
  const { files, findings } = apply(found, target);
  if (findings.some(({ severity }) => severity === "error")) return { written: [], findings };
  await removeLeftDrafts(folder.folder, folder.drafts);
  await writeInside(folder.folder, files, folder.name);
  return { written: files.map(({ path }) => `${folder.name}/${path}`), findings };
}

const cellsOf = ({ flight, field, ours = "-", theirs = "-", is }: Difference) =>
  [flight, field, ours, theirs, is].map((text) => plainText(text));

function asJson({ flight, field, ours, theirs, is, path, place, address }: Difference) {
  return { flight, field, ours, theirs, is, file: path, ...place, address };
}
