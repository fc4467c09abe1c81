import type { Command } from "commander";
import { append } from "../../compiler/model/append.ts";
import type { Finding } from "../../compiler/model/finding.ts";
import { printFindings } from "../findings/print.ts";
import { status } from "../status.ts";
import { clearProgress, progress, stderr, stdout } from "../terminal.ts";

export function addFormat(program: Command): void {
  program
    .command("format")
    .summary("rewrite seeds to the canonical form")
    .description(
      "Rewrites a seed or a folder of seeds to the canonical form, and prints the path of each file that changed. A seed that can't be read stays as it is, and is reported. Symlinks are not followed.",
    )
    .argument("<file or folder>", "a seed, a folder of seeds, or a folder in one")
    .option("--check", "write nothing; print what would change, with exit status 1")
    .addHelpText("after", "\nExamples:\n  resupply format seeds\n  resupply format seeds --check")
    .action(formatSeeds);
}

async function formatSeeds(path: string, { check }: { check?: boolean }): Promise<void> {
  const [{ openSeeds }, { format }, { writeInside }] = await Promise.all([
    import("../seed-folder.ts"),
    import("../../compiler/format/format.ts"),
    import("../write-inside.ts"),
  ]);
  progress("reading seeds");
  const { name, folder, meant, textOf } = await openSeeds(path);
  const findings: Finding[] = [];
  const changed: string[] = [];
  for (const [index, seed] of meant.entries()) {
    if (index % 50 === 0) progress(`formatting ${index} of ${meant.length} seeds`);
    const result = format(seed, name);
    if ("findings" in result) append(findings, result.findings);
    else if (result.content !== seed.content) {
      if (!check) await writeInside(folder, seed.path, result.content);
      changed.push(`${name}/${seed.path}`);
    }
  }
  clearProgress();
  // Said at the end: a reader that goes away must not stop a seed from being written.
  if (changed.length > 0) stdout(changed.join("\n"));
  printFindings({ findings, textOf }, "stderr");
  if (check && changed.length > 0)
    stderr(`${changed.length} of ${meant.length} seeds are not in the canonical form`);
  if (findings.length > 0 || (check && changed.length > 0)) process.exitCode = status.findings;
}
