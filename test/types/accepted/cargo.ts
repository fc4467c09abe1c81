// Programs as users of the cargo flights wrote them, before flights had kinds and crews.
import {
  type AnyMission,
  atv1,
  baikonurSite31_6,
  type Cargo,
  createCatalog,
  cygnusOrb3,
  defineMission,
  type End,
  type FailedMission,
  filterMissions,
  findMission,
  getMission,
  iss,
  type LaunchVehicle,
  type Mission,
  type MissionById,
  type MissionFacts,
  type MissionId,
  missions,
  missionsAttachedAt,
  nextMission,
  type Port,
  portHistory,
  progressMs03,
  progressMs04,
  progressMs05,
  progressMs35,
  progressMsSpacecraft,
  roscosmos,
  type SeriesId,
  type Spacecraft,
  type StationId,
  type Stay,
  type SuccessfulMission,
  soyuz2_1a,
  type Time,
  toJsonLd,
  visitsAt,
} from "resupply";
import { missions as ofHtv } from "resupply/htv";

// Functions over flights.
const title = (mission: Mission): string => `${mission.name} (${mission.launch.time.slice(0, 4)})`;
const kilograms = ({ cargo }: Mission): number => cargo?.total ?? 0;
const total = missions.reduce((sum, mission) => sum + kilograms(mission), 0);
const names: string[] = [progressMs04, cygnusOrb3, atv1].map(title);
const ports: readonly Port[] = missions.flatMap(({ stays }) =>
  stays.flatMap(({ port }) => port ?? []),
);
const firstPort: string = progressMs05.stays[0].port.name;
const cause = (mission: FailedMission): string => mission.failure.cause;
const why: string = cause(progressMs04);
const isOver = (mission: AnyMission): boolean => mission.end !== undefined;
const over: AnyMission[] = [...missions].filter(isOver);
const byYear = new Map<string, Mission[]>();
for (const mission of missions) {
  const year = mission.launch.time.slice(0, 4);
  byYear.set(year, [...(byYear.get(year) ?? []), mission]);
}
const success: SuccessfulMission = progressMs05;
const facts: MissionFacts = progressMs04;
const lost: MissionById<"progress-ms-04"> = progressMs04;
const vehicles: ReadonlySet<LaunchVehicle["id"]> = new Set(
  missions.map(({ launch }) => launch.vehicle.id),
);
const spacecraft: Record<Spacecraft["id"], number> | undefined = undefined;

// A switch over the outcomes is exhaustive, with and without a default.
function state(mission: Mission): "lost" | "late" | "done" | "flying" {
  switch (mission.outcome) {
    case "failure":
      return "lost";
    case "partial":
      return "late";
    case "success":
      return "done";
    case "in-flight":
      return "flying";
  }
}
function strict(mission: AnyMission): string {
  switch (mission.outcome) {
    case "failure":
      return mission.failure.cause;
    case "partial":
    case "success":
    case "in-flight":
      return mission.outcome;
    default: {
      const none: never = mission;
      return none;
    }
  }
}
const lengths: Record<Mission["outcome"], number> = {
  success: 1,
  partial: 2,
  failure: 3,
  "in-flight": 4,
};
const endings: Partial<Record<End["kind"], string>> = { deorbited: "burnt", landed: "back" };
const roles: Record<Stay["kind"], string> = { docking: "docked", berthing: "berthed" };

// Flights of one's own, without a kind.
const planned = defineMission({
  ...progressMs35,
  id: "my-flight",
  name: "My flight",
  description: "A planned flight",
  identifiers: {},
  aliases: [],
  launch: { time: "2031-05", vehicle: progressMs35.launch.vehicle, site: progressMs35.launch.site },
  stays: [],
  previous: "progress-ms-35",
});
const mule: AnyMission = {
  id: "mule-1",
  name: "Mule 1",
  description: "An invented flight",
  outcome: "success",
  aliases: [],
  identifiers: {},
  series: { id: "mule", name: "Mule", identifiers: {}, programme: "Mule" },
  spacecraft: progressMsSpacecraft,
  operator: roscosmos,
  launch: { time: "2031-05-01", vehicle: soyuz2_1a, site: baikonurSite31_6 },
  destination: iss,
  stays: [],
  attempts: [],
};
const defined = defineMission(mule);
const literal = defineMission({
  ...{ id: "mule-2", name: "Mule 2", description: "Another", outcome: "in-flight" },
  ...{ aliases: [], identifiers: {}, stays: [], attempts: [] },
  series: { id: "mule", name: "Mule", identifiers: {}, programme: "Mule" },
  spacecraft: progressMsSpacecraft,
  operator: roscosmos,
  launch: { time: "2032-05-01", vehicle: soyuz2_1a, site: baikonurSite31_6 },
  destination: iss,
});
const asGiven = (mission: AnyMission): readonly Time[] =>
  mission.stays.flatMap(({ from }) => from ?? []);
const times = [mule, planned, literal, progressMs04].map(asGiven);

// Catalogs.
const catalog = createCatalog([progressMs03, progressMs04, progressMs05]);
const inSet: string = catalog.nextMission("progress-ms-04").id;
const lostInSet: string | undefined = catalog.filterMissions({ outcome: "failure" })[0]?.failure
  .cause;
const mixed = createCatalog([progressMs35, planned, literal]);
const plannedLaunch: "2031-05" = mixed.getMission("my-flight").launch.time;
const ofMule = mixed.filterMissions({ series: "mule" });
const muleName: "Mule 2" | string | undefined = ofMule[0]?.name;
const anyCatalog = createCatalog<AnyMission>([mule, ...missions]);
const anyFound: AnyMission | undefined = anyCatalog.findMission("Mule 1");
const attached: readonly AnyMission[] = anyCatalog.missionsAttachedAt("2020", { station: iss });

// Look-ups with ids that are known only when the program runs.
function flightsOf(series: SeriesId, station: StationId): readonly Mission[] {
  return missions.filter((one) => one.series.id === series && one.destination.id === station);
}
const following = (id: MissionId): Mission | undefined => nextMission(id);
const current: readonly Mission[] = missionsAttachedAt(new Date(), { station: "iss" });
const certain: readonly string[] = visitsAt("2021-07-26", { station: "iss" })
  .filter((visit) => visit.certain)
  .map(({ mission }) => mission.id);
const history: readonly Mission[] = portHistory("iss", "nauka-nadir").map(({ mission }) => mission);
const found: Mission | undefined = findMission("65P");
const heavy: readonly Cargo[] = filterMissions({ series: "progress-ms" }).flatMap(
  ({ cargo }) => cargo ?? [],
);
const kounotori: string[] = ofHtv.map(({ name }) => name);
const ends: string = getMission("progress-ms-04").end.kind;
const described: string = toJsonLd(progressMs04).description;

export {
  anyFound,
  attached,
  byYear,
  certain,
  current,
  defined,
  described,
  endings,
  ends,
  facts,
  firstPort,
  flightsOf,
  following,
  found,
  heavy,
  history,
  inSet,
  kounotori,
  lengths,
  lost,
  lostInSet,
  muleName,
  names,
  over,
  plannedLaunch,
  ports,
  roles,
  spacecraft,
  state,
  strict,
  success,
  times,
  total,
  vehicles,
  why,
};
