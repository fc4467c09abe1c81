/**
 * The fields of a mission that refer to an entity, and the kind of that entity: the folder of its seed, or
 * `ports`. `stays[].port` is the port of each stay.
 */
export const missionReferences = {
  series: "series",
  spacecraft: "spacecraft",
  operator: "operators",
  "launch.vehicle": "launch-vehicles",
  "launch.site": "launch-sites",
  destination: "stations",
  "stays[].port": "ports",
  "attempts[].port": "ports",
} as const;

export type MissionReference = keyof typeof missionReferences;
