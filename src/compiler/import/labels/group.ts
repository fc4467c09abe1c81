import { labelKey } from "./label-key.ts";
import { meaningOf } from "./meaning.ts";
import type { Meaning } from "./meanings.ts";

/** Labels that need the heading of their group: the date of what? */
const GENERIC =
  /^(?:date|time|date and time|start|start date|mass|source|serial|cause|status|result|type|order|names?|pad|site|place|location|vehicle|port)$/;
/** Words in the name of a group that do not change what it is about. */
const ABOUT =
  /(?: (?:details?|information|info|data|phase|operations?|facts|parameters|profile|summary|overview|event|history|of mission))+$/;
/** Groups that are understood as if they had another name. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^(?:liftoff|lift off)$/, "launch"],
  [/^rendezvous and docking$/, "docking"],
  [/^(?:spacecraft|vehicle|general|basic|mission|identification|identifiers?|designations?)$/, ""],
];

/** What a label means below the heading of a group, `Launch` or `Docking`. */
export function meaningIn(group: string, label: string): Meaning | undefined {
  const name = labelKey(group).replace(ABOUT, "");
  const about = SAME.find(([pattern]) => pattern.test(name))?.[1] ?? name;
  const key = labelKey(label);
  return meaningOf(`${about} ${label}`) ?? (GENERIC.test(key) ? undefined : meaningOf(label));
}
