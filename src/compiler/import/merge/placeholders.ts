import { missionFields, missionRequires } from "../../fields/mission.ts";
import { type Fact, isUnknown, PLACEHOLDER, type Seed } from "../../model/seed.ts";
import { factOf } from "../values/field-fact.ts";

const START = { line: 1, column: 1 };

/** A flight with … for each fact that it lacks and every flight has, as `resupply new` writes it. */
export function withPlaceholders(seed: Seed): Seed {
  const facts = [...seed.facts];
  for (const path of required(facts)) {
    const index = facts.findIndex(({ field }) => field.path === path);
    const known = facts[index];
    if (known === undefined) facts.push(placeholder(path));
    else if (isUnknown(known)) facts[index] = { ...known, value: PLACEHOLDER };
  }
  return { ...seed, facts };
}

/** Whether a fact is still to be filled in. */
export const isPlaceholder = ({ value, target }: Fact) =>
  value === PLACEHOLDER && target === undefined;

/** The paths of the facts that a flight with these facts has. */
function required(facts: readonly Fact[]): readonly string[] {
  const has = (path: RegExp) =>
    facts.some((fact) => path.test(fact.field.path) && !isUnknown(fact));
  const outcome = facts.find(({ field }) => field.path === "outcome")?.value;
  const isFailure = outcome === "failure" || (outcome !== "success" && has(/^failure\./));
  return [
    ...missionRequires,
    ...(isFailure ? ["failure.phase", "failure.cause"] : []),
    ...(has(/^end\./) ? ["end.kind"] : []),
  ];
}

function placeholder(path: string): Fact {
  const field = missionFields.find((one) => one.path === path);
  if (field === undefined) throw new Error(`no field ${path}`);
  const stated = { citations: [], disputes: [], labelPlace: START, place: START };
  return factOf(field, stated, PLACEHOLDER);
}
