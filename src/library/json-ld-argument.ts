import type { Mission } from "./types.ts";

/** Half a flight would make half an object. */
export function checkMission(mission: Mission, taker: string): void {
  if (
    typeof mission?.id !== "string" ||
    !Array.isArray(mission.aliases) ||
    !mission.identifiers ||
    !mission.launch?.site ||
    !mission.launch.vehicle ||
    !mission.destination ||
    !mission.series ||
    !mission.spacecraft ||
    !mission.operator
  ) {
    throw new TypeError(`${taker}, like progressMs04 or getMission("progress-ms-04")`);
  }
}

export function unknownForm(as: unknown): TypeError {
  return new TypeError(
    `JSON-LD is made as "thing" or "event", not as ${JSON.stringify(as) ?? String(as)}`,
  );
}
