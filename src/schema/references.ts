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
  "crew.launched[].person": "people",
  "crew.landed[].person": "people",
  "stays[].port": "ports",
  "stays[].station": "stations",
  "attempts[].port": "ports",
  "attempts[].station": "stations",
} as const;

export type MissionReference = keyof typeof missionReferences;
