import { lineEndOf, withLineEnd } from "../markdown/line-ends.ts";
import { seedFile } from "../markdown/source-file.ts";
import { type Finding, findingsOf } from "../model/finding.ts";
import type { SeedFile } from "../model/seed-file.ts";
import { kindOf } from "../read/kind-of.ts";
import { readSeed } from "../read/seed.ts";
import { printSeed } from "./print-seed.ts";

/**
 * Formats a seed, or returns the findings that keep it from being read: formatting must not lose
 * anything. Lines end as most of them did.
 */
export function format(
  seed: SeedFile,
  folder = "seeds",
): { content: string } | { findings: Finding[] } {
  const file = seedFile(folder, seed.path, seed.content);
  const kind = kindOf(file, seed.path);
  const read = kind && readSeed(file, kind);
  const findings = findingsOf([file]);
  if (read === undefined || findings.length > 0) return { findings };
  return { content: withLineEnd(printSeed(read), lineEndOf(seed.content)) };
}
