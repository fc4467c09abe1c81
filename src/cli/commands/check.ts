import { type Command, Option } from "commander";
import { type Format, formats, printFindings } from "../findings/print.ts";
import { status } from "../status.ts";
import { clearProgress, progress, stderr } from "../terminal.ts";

export function addCheck(program: Command): void {
  program
    .command("check")
    .summary("report what is wrong in seeds")
    .description(
      "Reports what is wrong in a seed or a folder of seeds, as the compiler sees it: each finding with its place, what to write instead, and its rule. Seeds may refer to entries of the published record without a copy of them.",
    )
    .argument("<file or folder>", "a seed, a folder of seeds, or a folder in one")
    .addOption(
      new Option(
        "--format <format>",
        "pretty (the default on a terminal), lines (elsewhere), json, or github (in GitHub Actions)",
      ).choices(formats),
    )
    .option("--alone", "know no entries but these, as the compiler of the record itself does")
    .addHelpText(
      "after",
      "\nExamples:\n  resupply check seeds\n  resupply check seeds/missions/progress-ms/progress-ms-04.md --format json",
    )
    .action(check);
}

async function check(
  path: string,
  { format, alone }: { format?: Format; alone?: boolean },
): Promise<void> {
  const { findings, textOf, meant } = await checked(path, alone === true);
  printFindings({ findings, textOf }, "stdout", format);
  if (findings.length > 0) process.exitCode = status.findings;
  else if (process.stderr.isTTY) stderr(`${meant.length} seeds, no findings`);
}

/** The seeds that a path means, compiled with all that lie in the same folder, and their findings. */
export async function checked(path: string, alone: boolean) {
  const [{ openSeeds }, { compile }, { publishedEntries }] = await Promise.all([
    import("../seed-folder.ts"),
    import("../../compiler/compile.ts"),
    import("../published-entries.ts"),
  ]);
  progress("reading seeds");
  const folder = await openSeeds(path);
  progress(`checking ${folder.seeds.length} seeds`);
  const published = alone ? [] : await publishedEntries();
  const paths = new Set(folder.meant.map((seed) => `${folder.name}/${seed.path}`));
  const others = folder.seeds.filter((seed) => !paths.has(`${folder.name}/${seed.path}`));
  const compilation = compile([...others, ...folder.meant], folder.name, {
    published,
    emit: () => [],
  });
  const findings = compilation.findings.filter((finding) => paths.has(finding.path));
  clearProgress();
  return { ...folder, ...compilation, findings };
}
