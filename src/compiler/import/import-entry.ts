import { VFile } from "vfile";
import { format } from "../format/format.ts";
import { printSeed } from "../format/print-seed.ts";
import { commonLineEnd, lineEndOf, withLineEnd } from "../markdown/line-ends.ts";
import { seedFile } from "../markdown/source-file.ts";
import { type Finding, findingsOf, formatFinding } from "../model/finding.ts";
import type { SeedFile } from "../model/seed-file.ts";
import { readSeed } from "../read/seed.ts";
import { compilationOf, type Surroundings } from "./compiled-record.ts";
import type { ImportedEntry } from "./entry/entry.ts";
import { fitSeed } from "./fit-seed.ts";
import { withLeftFacts } from "./merge/left-facts.ts";
import { newSeed } from "./merge/new-seed.ts";
import { mergeInto } from "./merge/seed.ts";

/** What becomes of the record when an entry is imported. */
export interface Import {
  /** The canonical seed; the one that exists, where the entry adds nothing. */
  readonly seed: SeedFile;
  readonly isNew: boolean;
  /** Disagreements, at their places in the entry; what the compiler then finds in the seed. */
  readonly findings: readonly Finding[];
}

/**
 * The canonical seed of an entry: a new one, or the existing one with what the entry adds. What the
 * record says stays; another value is written beside it as disputed.
 */
export function importEntry(
  entry: ImportedEntry,
  seeds: readonly SeedFile[],
  surroundings: Surroundings = {},
): Import {
  const { catalog } = compilationOf(seeds, surroundings);
  const consequences = (made: SeedFile) => consequencesOf(made, seeds, surroundings);
  const file = new VFile({ path: entry.path });
  const merging = { catalog, entry, file };
  const existing = seeds.find(
    ({ path }) => path.startsWith("missions/") && path.endsWith(`/${entry.id}.md`),
  );
  if (existing === undefined) {
    const { seed, path } = newSeed(merging);
    const fitted = fitSeed(seed, path);
    const whole = withLeftFacts(merging, fitted.seed, fitted.left);
    const end = commonLineEnd(seeds.map(({ content }) => content));
    const made = canonical({ path, content: withLineEnd(printSeed(whole), end) });
    return {
      seed: made,
      isNew: true,
      findings: [...findingsOf([file]), ...consequences(made)],
    };
  }
  const strict = seedFile(surroundings.folder ?? "seeds", existing.path, existing.content);
  const known = readSeed(strict, "missions");
  if (known === undefined || strict.messages.length > 0) {
    // What can't be read whole can't be written again without a loss.
    return { seed: existing, isNew: false, findings: findingsOf([strict]) };
  }
  const merged = mergeInto(merging, known, existing.path);
  const { seed, left } = fitSeed(merged, existing.path, existing.content);
  const whole = printSeed(withLeftFacts(merging, seed, left));
  const content = withLineEnd(whole, lineEndOf(existing.content));
  const made = canonical({ path: existing.path, content });
  const changed = made.content !== existing.content;
  return {
    seed: changed ? made : existing,
    isNew: false,
    findings: [...findingsOf([file]), ...(changed ? consequences(made) : [])],
  };
}

/** A seed as the formatter writes it. */
function canonical(seed: SeedFile): SeedFile {
  const formatted = format(seed);
  return "content" in formatted ? { ...seed, content: formatted.content } : seed;
}

/** What the compiler finds with a seed that it did not find without it. */
function consequencesOf(
  made: SeedFile,
  seeds: readonly SeedFile[],
  surroundings: Surroundings,
): Finding[] {
  const before = new Set(compilationOf(seeds, surroundings).findings.map(formatFinding));
  const others = seeds.filter((seed) => seed.path !== made.path);
  const { findings } = compilationOf([...others, made], surroundings);
  return findings.filter((finding) => !before.has(formatFinding(finding)));
}
