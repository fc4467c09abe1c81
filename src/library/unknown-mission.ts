import { missionIds } from "../generated/mission-ids.ts";
import { nearest } from "./nearest.ts";

/** The error for a value that is not the id of a flight. */
export function unknownMission(value: unknown): TypeError {
  if (typeof value !== "string") {
    return new TypeError(
      `a mission id is a string like "${missionIds[0]}", not ${value === null ? "null" : `of type ${typeof value}`}`,
    );
  }
  const near = nearest(value, missionIds).map((id) => `"${id}"`);
  return new TypeError(
    `${JSON.stringify(value.slice(0, 80))} is not a mission id; the nearest are ${near.join(", ")}`,
  );
}
