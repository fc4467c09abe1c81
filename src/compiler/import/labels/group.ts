import { labelKey, type Meaning, meaningOf } from "./meaning.ts";

/** Labels that mean nothing by themselves below the heading of a group: the date of what? */
const GENERIC =
  /^(?:date|time|date and time|start|start date|mass|source|serial|cause|status|result|type|order|names?|pad|site|place|location|vehicle|port)$/;
/** What the name of a group adds to what it is about. */
const ABOUT =
  / (?:details?|information|info|data|phase|operations?|facts|parameters|profile|summary|overview|event|history|of mission)$/;
/** Each is understood as if it were the other. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^(?:liftoff|lift off)$/, "launch"],
  [/^rendezvous and docking$/, "docking"],
  [/^(?:spacecraft|vehicle|general|basic|mission|identification|identifiers?|designations?)$/, ""],
];

/** What a label means below the heading of a group, `Launch` or `Docking`. */
export function meaningIn(group: string, label: string): Meaning | undefined {
  if (group === "") return meaningOf(label);
  let about = labelKey(group);
  for (let words = 0; words < 3; words++) about = about.replace(ABOUT, "");
  about = SAME.find(([pattern]) => pattern.test(about))?.[1] ?? about;
  if (about === "") return meaningOf(label);
  const key = labelKey(label);
  return meaningOf(`${about} ${label}`) ?? (GENERIC.test(key) ? undefined : meaningOf(label));
}
