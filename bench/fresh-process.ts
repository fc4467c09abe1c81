import { execFileSync } from "node:child_process";

/** The median and range of several measurements. */
export interface Measured {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function summary(values: readonly number[]): Measured {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), least: at(0), most: at(1) };
}

/** Runs programs in turns, so that noise affects all of them equally, and collects the number that each returns. */
export function roundsOf<Name extends string>(
  programs: Readonly<Record<Name, () => number>>,
  rounds: number,
): ReadonlyMap<Name, readonly number[]> {
  const names = Object.keys(programs) as Name[];
  const values = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) values.get(name)?.push(programs[name]());
  }
  return values;
}

/** Runs programs like {@link roundsOf}, and summarizes the results. */
export function inTurns<Name extends string>(
  programs: Readonly<Record<Name, () => number>>,
  rounds: number,
): Readonly<Record<Name, Measured>> {
  return Object.fromEntries(
    [...roundsOf(programs, rounds)].map(([name, values]) => [name, summary(values)]),
  ) as Record<Name, Measured>;
}

/** Runs a module in a new process, and returns what it prints. */
export function printedText(code: string, folder = "."): string {
  return execFileSync(
    process.execPath,
    ["--expose-gc", "--no-warnings", "--input-type=module", "--eval", code],
    { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 },
  );
}

/** Runs a module in a new process, and returns the number that it prints. */
export function printedBy(code: string, folder = "."): number {
  return Number.parseFloat(printedText(code, folder));
}
