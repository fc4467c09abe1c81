import { isKind } from "../fields/index.ts";
import { seedFile } from "../markdown/source-file.ts";
import { type Finding, findingsOf } from "../model/finding.ts";
import type { SeedFile } from "../model/seed-file.ts";
import { readSeed } from "../read/seed.ts";
import { printSeed } from "./print-seed.ts";

/** A seed in the canonical form; or what keeps it from being read, for nothing may get lost in formatting. */
export function format(
  seed: SeedFile,
  folder = "seeds",
): { content: string } | { findings: Finding[] } {
  const file = seedFile(folder, seed.path, seed.content);
  const [kind = ""] = seed.path.split("/");
  const read = isKind(kind) ? readSeed(file, kind) : undefined;
  const findings = findingsOf([file]);
  return read === undefined || findings.length > 0 ? { findings } : { content: printSeed(read) };
}
