import { execFileSync } from "node:child_process";

/** Median and spread of some measurements. */
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

/** What programs print, each a number, run in turns so that all meet the same noise. */
export function inTurns<Name extends string>(
  programs: Readonly<Record<Name, () => number>>,
  rounds: number,
): Readonly<Record<Name, Measured>> {
  const names = Object.keys(programs) as Name[];
  const values = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) values.get(name)?.push(programs[name]());
  }
  return Object.fromEntries(names.map((name) => [name, summary(values.get(name) ?? [])])) as Record<
    Name,
    Measured
  >;
}

/** The number that a module prints in a process of its own. */
export function printedBy(code: string, folder = "."): number {
  return Number(
    execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
      cwd: folder,
      encoding: "utf8",
    }),
  );
}
