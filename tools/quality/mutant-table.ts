import { dirname } from "node:path/posix";
import { table } from "../markdown-table.ts";
import { percent } from "./coverage-table.ts";

interface Mutant {
  readonly status: string;
}

/** The parts used of Stryker's report, which has the schema of mutation-testing-elements. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

/** The number of mutants in each folder, their results and the score. */
export function mutantTable({ files }: MutationReport): string {
  const all = Object.entries(files).flatMap(([path, { mutants }]) =>
    mutants.map(({ status }) => ({ folder: dirname(path), status })),
  );
  const folders = [...Map.groupBy(all, ({ folder }) => folder)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return table(
    ["folder", "mutants", "killed", "timed out", "survived", "no coverage", "score", "ignored"],
    [
      ...folders.map(([folder, mutants]) => [`\`${folder}\``, ...countsOf(mutants)]),
      ["all", ...countsOf(all)],
    ],
  );
}

/** Ignored mutants, those in code that runs when a module is loaded, do not count towards the score. */
function countsOf(mutants: readonly Mutant[]): (string | number)[] {
  const count = (status: string) => mutants.filter((mutant) => mutant.status === status).length;
  const [killed, timedOut, survived, uncovered] = [
    count("Killed"),
    count("Timeout"),
    count("Survived"),
    count("NoCoverage"),
  ] as const;
  const all = killed + timedOut + survived + uncovered;
  const score = percent(killed + timedOut, all);
  return [all, killed, timedOut, survived, uncovered, score, count("Ignored")];
}
