import { resolve } from "node:path";
import type { Command } from "commander";
import type { ImportedEntry } from "../../compiler/import/index.ts";
import type { Finding } from "../../compiler/model/finding.ts";
import type { SeedFile } from "../../compiler/model/seed-file.ts";
import { readEntries } from "../entry-files.ts";
import { excludeOption } from "../exclude-option.ts";
import { jsonFinding } from "../findings/json.ts";
import { printFindings } from "../findings/print.ts";
import { status } from "../status.ts";
import { clearProgress, progress, stderr, stdout } from "../terminal.ts";

interface Options {
  readonly into?: string;
  readonly json?: boolean;
  readonly exclude: readonly string[];
}

export function addImport(program: Command): void {
  program
    .command("import")
    .summary("convert entries published elsewhere")
    .description(
      "Converts entries published elsewhere, in almost any shape, to canonical seeds. With --into, each seed is written, or merged into the existing one: existing values are kept, a different value is added as disputed, and each difference is reported. Without it, the seed is printed. A new seed has the class, operator and destination that all flights of its series share, and … where the entry lacks a fact that every flight has.",
    )
    .argument(
      "<entry...>",
      "Markdown files, one entry each; folders of them; or - for standard input",
    )
    .option("--into <folder>", "the folder of seeds to write to")
    .addOption(excludeOption())
    .option(
      "--json",
      "write nothing; print the parsed facts and findings as JSON, a list for several entries",
    )
    .addHelpText(
      "after",
      "\nExamples:\n  resupply import entry.md --json\n  resupply import entry.md --into seeds\n  resupply import entries/ --into seeds\n  pbpaste | resupply import -",
    )
    .action(importEntries);
}

async function importEntries(paths: readonly string[], options: Options): Promise<void> {
  const { into, json } = options;
  if (into === undefined || json) return importInto(paths, options);
  const { alone } = await import("../write/lock.ts");
  await alone(resolve(into), into, () => importInto(paths, options));
}

async function importInto(
  paths: readonly string[],
  { into, json, exclude }: Options,
): Promise<void> {
  const [
    { openFolder },
    { importEntry, readEntry, recordOf },
    { publishedEntries },
    { plainText },
    { undecodedIn },
  ] = await Promise.all([
    import("../seed-folder.ts"),
    import("../../compiler/import/index.ts"),
    import("../published-entries.ts"),
    import("../../compiler/markdown/source-file.ts"),
    import("../../compiler/markdown/utf8.ts"),
  ]);
  const texts = await readEntries(paths, into);
  progress("reading published entries");
  const folder = into === undefined ? undefined : await openFolder(into, exclude);
  const surroundings = { folder: folder?.name ?? "seeds", published: await publishedEntries() };
  let seeds: readonly SeedFile[] = folder?.seeds ?? [];
  const read: { entry: ImportedEntry; findings: readonly Finding[] }[] = [];
  const made: { seed: SeedFile; isNew: boolean }[] = [];
  for (const [path, text] of texts) {
    progress(`reading ${path}`);
    const entry = readEntry(path, text, recordOf(seeds, surroundings));
    if ((json && folder === undefined) || undecodedIn(text) !== undefined) {
      read.push({ entry, findings: entry.findings });
      continue;
    }
    const { seed, isNew, findings } = importEntry(entry, seeds, surroundings);
    read.push({ entry, findings: [...entry.findings, ...findings] });
    if (seeds.some((one) => one.path === seed.path && one.content === seed.content)) continue;
    made.push({ seed, isNew });
    // The next entry is read against the data with this one in it.
    seeds = [...seeds.filter((one) => one.path !== seed.path), seed];
  }
  clearProgress();
  const findings = read.flatMap((one) => one.findings);
  if (findings.some(({ severity }) => severity === "error")) process.exitCode = status.findings;
  if (json) {
    const all = read.map(({ entry, findings: own }) => ({
      id: entry.id,
      name: entry.name,
      facts: entry.facts,
      findings: own.map(jsonFinding),
    }));
    stdout(JSON.stringify(all.length === 1 ? all[0] : all, null, 2));
    return;
  }
  const textOf = (path: string) => {
    const seed = seeds.find((one) => `${surroundings.folder}/${one.path}` === path);
    return plainText(texts.get(path) ?? seed?.content ?? "");
  };
  printFindings({ findings, textOf }, "stderr");
  if (folder === undefined) {
    if (made.length > 0) stdout(made.map(({ seed }) => seed.content.trimEnd()).join("\n\n"));
    return;
  }
  const { writeInside } = await import("../write/write-inside.ts");
  const { removeLeftDrafts } = await import("../write/drafts.ts");
  await removeLeftDrafts(folder.folder, folder.drafts);
  await writeInside(
    folder.folder,
    made.map(({ seed }) => seed),
    folder.name,
  );
  if (made.length > 0) stdout(made.map(({ seed }) => `${folder.name}/${seed.path}`).join("\n"));
  else if (process.stderr.isTTY && !process.exitCode)
    stderr("nothing to import: the seeds already contain all of this");
}
