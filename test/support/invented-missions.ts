import {
  type AnyMission,
  baikonurSite31_6,
  defineMission,
  iss,
  progressMsSpacecraft,
  roscosmos,
  soyuz2_1a,
} from "resupply";

/** An invented flight to an invented station, with some fields replaced. */
export function mule(number: number, changes: object): AnyMission {
  const mission: AnyMission = {
    id: `mule-${number}`,
    name: `Mule ${number}`,
    description: "A made-up flight",
    outcome: "success",
    aliases: [],
    identifiers: {},
    series: { id: "mule", name: "Mule", identifiers: {}, programme: "Mule" },
    spacecraft: progressMsSpacecraft,
    operator: roscosmos,
    launch: { time: `203${number}-05-01`, vehicle: soyuz2_1a, site: baikonurSite31_6 },
    destination: { ...iss, id: "barn", name: "Barn" },
    stays: [],
    attempts: [],
  };
  return defineMission({ ...mission, ...changes } as AnyMission);
}

/** A port of the invented station. */
export const barnDoor = {
  id: "barn-door",
  name: "Barn door",
  station: "barn",
  module: "Barn",
  position: "aft",
} as const;
