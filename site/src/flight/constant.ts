import * as resupply from "resupply";

const names = new Map<unknown, string>(
  Object.entries(resupply).map(([name, value]) => [value, name]),
);

/** The name that a flight is exported by: `progressMs04`. */
export function constantOf(mission: resupply.Mission): string {
  const name = names.get(mission);
  if (name === undefined) throw new Error(`No constant is exported for ${mission.id}`);
  return name;
}
