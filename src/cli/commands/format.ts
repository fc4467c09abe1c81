import { join } from "node:path";
import type { Command } from "commander";
import type { format as Format } from "../../compiler/format/format.ts";
import type { Finding } from "../../compiler/model/finding.ts";
import type { SeedFile } from "../../compiler/model/seed-file.ts";
import { excludeOption } from "../exclude-option.ts";
import { printFindings } from "../findings/print.ts";
import type { SeedFolder } from "../seed-folder.ts";
import { CommandError, status } from "../status.ts";
import { clearProgress, progress, stderr, stdout } from "../terminal.ts";

export function addFormat(program: Command): void {
  program
    .command("format")
    .summary("rewrite seeds in canonical form")
    .description(
      "Rewrites a seed or a folder of seeds in canonical form, and prints the path of each changed file. A seed that can't be parsed is reported and left unchanged. Line ends and the mode of a file are kept. What is read-only, or is a symlink, is not written.",
    )
    .argument("<file or folder>", "a seed, a folder of seeds, or one of its subfolders")
    .option("--check", "write nothing; list the files that would change, with exit status 1")
    .addOption(excludeOption())
    .addHelpText("after", "\nExamples:\n  resupply format seeds\n  resupply format seeds --check")
    .action(formatSeeds);
}

interface Options {
  readonly check?: boolean;
  readonly exclude: readonly string[];
}

async function formatSeeds(path: string, { check, exclude }: Options): Promise<void> {
  const [{ openSeeds }, { format }] = await Promise.all([
    import("../seed-folder.ts"),
    import("../../compiler/format/format.ts"),
  ]);
  progress("reading seeds");
  const opened = await openSeeds(path, exclude);
  const { name, meant, linked, textOf } = opened;
  const findings: Finding[] = [];
  const changing: SeedFile[] = [];
  for (const [index, seed] of meant.entries()) {
    if (index % 50 === 0) progress(`formatting ${index} of ${meant.length} seeds`);
    const result = format(seed, name);
    if ("findings" in result) {
      for (const finding of result.findings) findings.push(finding);
    } else if (result.content !== seed.content) changing.push(seed);
  }
  clearProgress();
  // A symlink that was named itself is not passed over: writing refuses it.
  const isLeft = ({ path: at }: SeedFile) => meant.length > 1 && linked.has(at);
  const left = changing.filter(isLeft);
  const wanted = changing.filter((seed) => !isLeft(seed));
  const outcome = check
    ? { written: wanted, refused: [] }
    : await writeFormatted(opened, wanted, format);
  // Printed at the end, so that a closed pipe can't stop a seed from being written.
  const shown = (seeds: readonly SeedFile[]) => seeds.map((seed) => `${name}/${seed.path}`);
  if (outcome.written.length > 0) stdout(shown(outcome.written).join("\n"));
  printFindings({ findings, textOf }, "stderr");
  if (left.length > 0) stderr(`left unchanged, as they are symlinks: ${shown(left).join(", ")}`);
  if (check && wanted.length > 0)
    stderr(`${wanted.length} of ${meant.length} seeds are not in canonical form`);
  if (findings.length > 0 || (check && wanted.length > 0)) process.exitCode = status.findings;
  if (outcome.refused.length > 0) throw new CommandError(outcome.refused.join("\nerror: "));
}

/** Writes seeds in canonical form, as they are now. */
async function writeFormatted(
  { name, folder, drafts }: SeedFolder,
  seeds: readonly SeedFile[],
  format: typeof Format,
): Promise<{ written: readonly SeedFile[]; refused: readonly string[] }> {
  const written: SeedFile[] = [];
  const refused: string[] = [];
  if (seeds.length === 0 && drafts.length === 0) return { written, refused };
  const [{ alone }, { removeLeftDrafts }, { RefusedError, writeInside }, { readText }] =
    await Promise.all([
      import("../write/lock.ts"),
      import("../write/drafts.ts"),
      import("../write/write-inside.ts"),
      import("../../compiler/files.ts"),
    ]);
  await alone(folder, name, async () => {
    await removeLeftDrafts(folder, drafts);
    for (const { path } of seeds) {
      try {
        // Another run may have written it in the meantime.
        const content = await readText(join(folder, path));
        const result = format({ path, content }, name);
        if (!("content" in result) || result.content === content) continue;
        await writeInside(folder, [{ path, content: result.content }], name);
        written.push({ path, content: result.content });
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        refused.push(error.message);
        // What keeps one file from being written keeps all others too, except a refusal.
        if (!(error instanceof RefusedError)) break;
      }
    }
  });
  return { written, refused };
}
