import type { Entry } from "../../src/compiler/model/entry.ts";

type Mission = Entry<"missions">;

/** Flights that follow each other are named one by one up to this number. */
const MOST_NAMED = 3;

/**
 * Names some of a list of flights in short: `all 5 flights`, `all 29 flights but Progress M-02M`, or
 * `Progress M-1 to Progress M-4, Progress M-9`.
 */
export function flightList(some: readonly Mission[], all: readonly Mission[]): string {
  const chosen = new Set(some);
  const others = all.filter((mission) => !chosen.has(mission));
  if (some.length > MOST_NAMED && others.length <= MOST_NAMED) {
    const but = others.length === 0 ? "" : ` but ${namesOf(others)}`;
    return `all ${all.length} flights${but}`;
  }
  return runsOf(chosen, all).map(nameRun).join(", ");
}

const namesOf = (missions: readonly Mission[]) =>
  missions.map(({ record }) => record.name).join(", ");

/** The chosen flights, as runs of flights that follow each other in the list. */
function runsOf(chosen: ReadonlySet<Mission>, all: readonly Mission[]): Mission[][] {
  const runs: Mission[][] = [];
  let run: Mission[] = [];
  for (const mission of all) {
    if (!chosen.has(mission)) run = [];
    else if (run.push(mission) === 1) runs.push(run);
  }
  return runs;
}

function nameRun(run: readonly Mission[]): string {
  const [first, last] = [run[0], run.at(-1)];
  if (run.length <= MOST_NAMED || first === undefined || last === undefined) return namesOf(run);
  return `${first.record.name} to ${last.record.name}`;
}
