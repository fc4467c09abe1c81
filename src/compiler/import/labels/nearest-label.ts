import { headerFields } from "../../fields/index.ts";
import { missionFields } from "../../fields/mission.ts";
import { labelKey } from "./label-key.ts";
import { meanings } from "./meaning.ts";
import { nearestWithin } from "./nearest.ts";

/** Labels to suggest: those of the record. */
const canonical = [...missionFields, ...headerFields].map(({ label }) => label);

/** The label of the record that is nearest to an unknown one; empty where none is near. */
export function nearestLabel(label: string): string {
  const key = labelKey(label);
  const [near] = nearestWithin(key, [...meanings.keys(), ...canonical.map(labelKey)], 1);
  if (near === undefined) return "";
  const meaning = meanings.get(near);
  const path = meaning?.is === "field" ? meaning.path : undefined;
  const field = [...missionFields, ...headerFields].find((known) =>
    path === undefined ? labelKey(known.label) === near : known.path === path,
  );
  return field?.label ?? `${near.charAt(0).toUpperCase()}${near.slice(1)}`;
}
