import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import type { GeneratedFile } from "../../compiler/emit/index.ts";
import { printFindings } from "../findings/print.ts";
import { CommandError, status } from "../status.ts";
import { clearProgress, progress, stderr, stdout } from "../terminal.ts";

export function addCompile(program: Command): void {
  program
    .command("compile")
    .summary("make typed constants of your own entries")
    .description(
      "Makes one TypeScript module, index.ts, of a folder of your own entries: a typed constant for each flight and entity, and all flights as missions, for createCatalog. A constant is named after the id of its entry: mule-1 is mule1, 7-seas is _7Seas, and new, which JavaScript reserves, is new_. Entries may refer to published ones, which are imported from resupply and not copied. With a finding nothing is written.",
    )
    .argument("<seeds>", "the folder of entries")
    .requiredOption("--out <folder>", "where index.ts is written")
    .addHelpText("after", "\nExample:\n  resupply compile entries --out src/missions")
    .action(compileOwn);
}

async function compileOwn(path: string, { out }: { out: string }): Promise<void> {
  const [
    { openSeeds },
    { compile },
    { emitOwn, ownBanner },
    { publishedEntries },
    { writeInside },
  ] = await Promise.all([
    import("../seed-folder.ts"),
    import("../../compiler/compile.ts"),
    import("../../compiler/emit/own.ts"),
    import("../published-entries.ts"),
    import("../write-inside.ts"),
  ]);
  progress("reading entries");
  const { name, seeds, textOf } = await openSeeds(path);
  progress(`compiling ${seeds.length} entries`);
  const published = await publishedEntries();
  const { findings, files } = compile(seeds, name, {
    published,
    emit: emitOwn,
  });
  clearProgress();
  if (findings.length > 0) {
    printFindings({ findings, textOf }, "stderr");
    stderr(`${findings.length} findings; nothing was written`);
    process.exitCode = status.findings;
    return;
  }
  for (const file of files) await refuseForeign(out, file, ownBanner);
  for (const file of files) await writeInside(out, file.path, file.content);
  stdout(files.map((file) => join(out, file.path)).join("\n"));
}

/** What somebody wrote by hand is not written over. */
async function refuseForeign(out: string, { path }: GeneratedFile, banner: string): Promise<void> {
  const there = await readFile(join(out, path), "utf8").catch(() => banner);
  if (there.startsWith(banner)) return;
  throw new CommandError(
    `${join(out, path)} was not written by resupply compile; move it, or choose another folder`,
  );
}
