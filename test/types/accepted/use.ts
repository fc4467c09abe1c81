import {
  type AnyMission,
  baikonurSite31_6,
  createCatalog,
  defineMission,
  type FailedMission,
  filterMissions,
  findMission,
  getMission,
  isBefore,
  isMissionId,
  iss,
  type LaunchVehicle,
  type Mission,
  type MissionById,
  type MissionId,
  type MissionIdWhere,
  missionIds,
  missions,
  missionsAttachedAt,
  type NextMissionId,
  nextMission,
  type ProgressMs05,
  previousMission,
  progressMs03,
  progressMs04,
  progressMs05,
  progressMsSpacecraft,
  roscosmos,
  soyuzU,
  type TimeInput,
  toJsonLd,
} from "resupply";
import { loadMission, loadSeries } from "resupply/lazy";
import type { progressMs04 as sameFlight, missions as shipsOfMs } from "resupply/progress-ms";
import { type ProvenanceField, provenanceOf } from "resupply/provenance";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function holds<_Claim extends true>(): void {}

// Each id has its own type, and what is known is known to the compiler.
const lost = getMission("progress-ms-04");
holds<Equal<typeof lost.outcome, "failure">>();
holds<Equal<typeof lost.id, "progress-ms-04">>();
holds<Equal<typeof lost.launch.vehicle, LaunchVehicle<"soyuz-u">>>();
holds<Equal<typeof lost.stays, readonly []>>();
holds<Equal<typeof lost.cargo.total, number>>();
holds<Equal<typeof lost.end.kind, "failed-to-orbit">>();
holds<Equal<typeof lost.identifiers.wikidata, string>>();
holds<Equal<typeof lost.identifiers.cospar, string | undefined>>();
holds<Equal<MissionById<"progress-ms-04">, typeof progressMs04>>();
const cause: string = lost.failure.cause;
const port: string = progressMs05.stays[0].port.name;
const vehicle: LaunchVehicle = soyuzU;

// Neighbours, from a flight or its id.
const next = nextMission("progress-ms-04");
holds<Equal<typeof next, ProgressMs05>>();
holds<Equal<NextMissionId<"progress-ms-04">, "progress-ms-05">>();
const last = nextMission("progress-ms-35");
holds<Equal<typeof last, undefined>>();
const after = nextMission(progressMs04);
holds<Equal<typeof after, ProgressMs05>>();
const first = previousMission("progress-1");
holds<Equal<typeof first, undefined>>();
const there: "progress-ms-06" = nextMission(nextMission(progressMs04)).id;

// Ids that are known only when the program runs.
function show(text: string): string {
  if (!isMissionId(text)) return "no flight";
  const mission: Mission = getMission(text);
  const follower: Mission | undefined = nextMission(text);
  return mission.name + (follower?.name ?? "");
}
const any: MissionId | undefined = missionIds[0];
const either = getMission("progress-ms-04" as "progress-ms-04" | "progress-ms-05");
holds<Equal<typeof either.outcome, "failure" | "success">>();

// The outcome tells the flights apart.
function told(mission: Mission): string {
  switch (mission.outcome) {
    case "failure":
      return mission.failure.cause;
    case "partial":
      return mission.failure?.cause ?? "partial";
    case "success":
    case "in-flight":
      return mission.outcome;
  }
}
const failures: FailedMission[] = missions.filter((mission) => mission.outcome === "failure");

// Questions, answered in types.
holds<
  Equal<
    MissionIdWhere<{ kind: "cargo"; outcome: "failure"; vehicle: "soyuz-u" }>,
    "progress-m-12m" | "progress-ms-04"
  >
>();
holds<Equal<MissionIdWhere<{ series: "htv-x" }>, "htv-x1">>();
const ms = filterMissions({ series: "progress-ms" });
holds<Equal<(typeof ms)[number]["series"]["id"], "progress-ms">>();
const [firstLost] = filterMissions({ outcome: "failure" });
const whyLost: string | undefined = firstLost?.failure.cause;
const since: readonly Mission[] = filterMissions({ launched: { from: "2020", to: new Date() } });
const now: TimeInput = new Date();
const attachedNow: readonly Mission[] = missionsAttachedAt(now, { station: "iss" });
const isOver: boolean = isBefore("2021-07-26T03:00+03:00", now);
const found: Mission | undefined = findMission("65P");
const elsewhere: Mission | undefined = nextMission("progress-ms-04", { within: "station" });

// A chosen set, and nothing beyond it.
const catalog = createCatalog([progressMs03, progressMs04, progressMs05]);
holds<
  Equal<(typeof catalog.missionIds)[number], "progress-ms-03" | "progress-ms-04" | "progress-ms-05">
>();
const inSet = catalog.getMission("progress-ms-04");
holds<Equal<typeof inSet.outcome, "failure">>();
const nextInSet = catalog.nextMission("progress-ms-04");
holds<Equal<typeof nextInSet.id, "progress-ms-05">>();
const beyond = catalog.nextMission("progress-ms-05");
holds<undefined extends typeof beyond ? true : false>();
const lostInSet = catalog.filterMissions({ outcome: "failure" });
holds<Equal<(typeof lostInSet)[number]["id"], "progress-ms-04">>();

// A flight of one's own, in the same types.
const mule = defineMission({
  id: "mule-1",
  name: "Mule 1",
  description: "An invented flight",
  outcome: "failure",
  failure: { phase: "launch", cause: "It never left" },
  aliases: [],
  identifiers: {},
  series: { id: "mule", name: "Mule", identifiers: {}, programme: "Mule" },
  spacecraft: progressMsSpacecraft,
  operator: roscosmos,
  launch: { time: "2031-05-01", vehicle: soyuzU, site: baikonurSite31_6 },
  destination: iss,
  stays: [],
  attempts: [],
  next: "mule-2",
});
holds<Equal<typeof mule.id, "mule-1">>();
holds<Equal<typeof mule.launch.vehicle, LaunchVehicle<"soyuz-u">>>();
const own = createCatalog([progressMs04, progressMs05, mule]);
holds<Equal<(typeof own.missionIds)[number], "progress-ms-04" | "progress-ms-05" | "mule-1">>();
const ownCause: string = own.getMission("mule-1").failure.cause;
const [ownMule] = own.filterMissions({ series: "mule" });
holds<Equal<typeof ownMule, typeof mule | undefined>>();
const anyFlight: AnyMission[] = [mule, progressMs04, ...missions];

// A series at a time.
holds<Equal<typeof sameFlight, typeof progressMs04>>();
holds<Equal<(typeof shipsOfMs)[number]["series"]["id"], "progress-ms">>();
async function later(): Promise<string> {
  const loaded = await loadMission("progress-ms-04");
  holds<Equal<typeof loaded, typeof progressMs04>>();
  const [first] = await loadSeries("htv-x");
  holds<Equal<NonNullable<typeof first>["id"], "htv-x1">>();
  return loaded.failure.cause;
}

const jsonLd = toJsonLd(progressMs04);
holds<Equal<(typeof jsonLd)["@type"], "Thing">>();
const field: ProvenanceField = "stays[0].from";
const why: string | undefined = provenanceOf("progress-ms-04", "identifiers.wikidata")?.disputed[0]
  ?.reason;

export {
  any,
  anyFlight,
  attachedNow,
  cause,
  either,
  elsewhere,
  failures,
  field,
  first,
  found,
  isOver,
  later,
  ownCause,
  port,
  show,
  since,
  there,
  told,
  vehicle,
  why,
  whyLost,
};
