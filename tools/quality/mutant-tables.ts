import { dirname } from "node:path/posix";
import { table } from "../markdown-table.ts";
import { percent } from "./coverage-table.ts";

interface Position {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly status: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

/** What is read of Stryker's report, which has the schema of mutation-testing-elements. */
export interface MutationReport {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
  >;
}

/** How many mutants there are of each folder, what became of them, and which no test noticed. */
export function mutantTables({ files }: MutationReport): Record<string, string> {
  const changed = Object.entries(files).flatMap(([path, { source, mutants }]) =>
    mutants.map((mutant) => ({ path, source, ...mutant })),
  );
  const folders = [...Map.groupBy(changed, ({ path }) => dirname(path))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return {
    mutants: table(
      ["folder", "mutants", "killed", "timed out", "survived", "no coverage", "score", "left out"],
      [
        ...folders.map(([folder, mutants]) => [`\`${folder}\``, ...countsOf(mutants)]),
        ["all", ...countsOf(changed)],
      ],
    ),
    survivors: table(
      ["file", "line", "what stands there", "what no test tells from it"],
      changed
        .filter(({ status }) => status === "Survived" || status === "NoCoverage")
        .map(({ path, source, location, replacement = "" }) => [
          `\`${path}\``,
          location.start.line,
          code(passage(source, location)),
          code(replacement),
        ]),
    ),
  };
}

/** Left out, as of the score, are static mutants, those of what runs when a module is loaded. */
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

/** The text between two positions, which count from one. */
function passage(source: string, { start, end }: Mutant["location"]): string {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) => (index === last ? line.slice(0, end.column - 1) : line))
    .map((line, index) => (index === 0 ? line.slice(start.column - 1) : line))
    .join("\n");
}

/** Code in a cell: in one line, cut where it is long, between more backticks than it has in a row. */
function code(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const cut = line.length > 60 ? `${line.slice(0, 59)}…` : line;
  const backticks = "`".repeat(
    1 + Math.max(0, ...(cut.match(/`+/g) ?? []).map((run) => run.length)),
  );
  const padded = /^`|`$/.test(cut) ? ` ${cut} ` : cut;
  return padded === "" ? "nothing" : backticks + padded.replaceAll("|", "\\|") + backticks;
}
