import { type Command, Option } from "commander";
import { excludeOption } from "../exclude-option.ts";
import { type Format, formats, printFindings } from "../findings/print.ts";
import { status } from "../status.ts";
import { clearProgress, progress, stderr } from "../terminal.ts";

export function addCheck(program: Command): void {
  program
    .command("check")
    .summary("report problems in seeds")
    .description(
      "Reports every problem that the compiler finds in a seed or a folder of seeds, with its position, what to write instead, and the rule. Seeds may refer to published entries without a copy of them.",
    )
    .argument("<file or folder>", "a seed, a folder of seeds, or one of its subfolders")
    .addOption(
      new Option(
        "--format <format>",
        "pretty (the default on a terminal), lines (elsewhere), json, or github (in GitHub Actions)",
      ).choices(formats),
    )
    .addOption(excludeOption())
    .option("--alone", "ignore published entries, as the build of resupply itself does")
    .addHelpText(
      "after",
      "\nExamples:\n  resupply check seeds\n  resupply check seeds/missions/progress-ms/progress-ms-04.md --format json",
    )
    .action(check);
}

async function check(
  path: string,
  { format, alone, exclude }: { format?: Format; alone?: boolean; exclude: readonly string[] },
): Promise<void> {
  const { findings, textOf, meant } = await checked(path, alone === true, exclude);
  printFindings({ findings, textOf }, "stdout", format);
  if (findings.length > 0) process.exitCode = status.findings;
  else if (process.stderr.isTTY) stderr(`${meant.length} seeds, no findings`);
}

/** Compiles the whole folder of seeds, and returns the findings about the given path. */
export async function checked(path: string, alone: boolean, exclude: readonly string[]) {
  const [{ openSeeds }, { compile }, { publishedEntries }] = await Promise.all([
    import("../seed-folder.ts"),
    import("../../compiler/compile.ts"),
    import("../published-entries.ts"),
  ]);
  progress("reading seeds");
  const folder = await openSeeds(path, exclude);
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
