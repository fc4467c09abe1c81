import { compareStart } from "../../../library/catalog/is-before.ts";
import { lastTimeOf } from "../../../library/catalog/last-time.ts";
import type { Catalog } from "../../model/catalog.ts";
import type { Entry } from "../../model/entry.ts";

type Mission = Entry<"missions">;

/** A launch or a landing of one person. */
export interface Step {
  readonly is: "launch" | "landing";
  readonly mission: Mission;
  /** Where the seed names the person. */
  readonly field: string;
  /** The flight of the last launch, if the person has not landed since. */
  readonly under: Mission | undefined;
}

/** The launches and landings of each person, in order of time. */
export function journeysOf(catalog: Catalog): ReadonlyMap<string, readonly Step[]> {
  const steps = catalog.missions.flatMap((mission) => [
    ...aboard(mission, "launched").map((one) => ({
      ...one,
      is: "launch" as const,
      time: mission.record.launch.time,
    })),
    ...(mission.record.outcome === "in-flight" ? [] : landed(mission)).map((one) => ({
      ...one,
      is: "landing" as const,
      time: lastTimeOf(mission.record),
    })),
  ]);
  const byPerson = Map.groupBy(
    steps.sort((a, b) => compareStart(a.time, b.time)),
    ({ person }) => person,
  );
  return new Map([...byPerson].map(([person, own]) => [person, withLaunches(own)]));
}

function withLaunches(steps: readonly Omit<Step, "under">[]): Step[] {
  let under: Mission | undefined;
  return steps.map(({ is, mission, field }) => {
    const step = { is, mission, field, under };
    under = is === "launch" ? mission : undefined;
    return step;
  });
}

function aboard(mission: Mission, list: "launched" | "landed") {
  const crew = mission.record.crew?.[list] ?? [];
  return crew.map(({ person }, index) => ({
    mission,
    person,
    field: `crew.${list}[${index}].person`,
  }));
}

/** Those who landed in a flight: those launched in it, unless the seed has a list of its own. */
const landed = (mission: Mission) =>
  aboard(mission, mission.record.crew?.landed === undefined ? "launched" : "landed");
