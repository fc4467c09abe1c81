import { nearest } from "../text/nearest.ts";

/** The error for a value that is not one of some ids of flights; `where` says of which. */
export function unknownMission(
  value: unknown,
  ids: readonly string[],
  where: "" | " of this set" = "",
): TypeError {
  if (typeof value !== "string") {
    return new TypeError(
      `a mission id is a string like "${ids[0]}", not ${value === null ? "null" : `of type ${typeof value}`}`,
    );
  }
  const near = nearest(value, ids).map((id) => `"${id}"`);
  return new TypeError(
    `${JSON.stringify(value.slice(0, 80))} is not a mission id${where}; the nearest are ${near.join(", ")}`,
  );
}
