import {
  type Crew,
  createCatalog,
  filterMissions,
  findMission,
  getMission,
  isMissionId,
  type Mission,
  type MissionId,
  type MissionIdWhere,
  type NextMissionId,
  nextMission,
  occupancyAt,
  type PersonAboard,
  peopleAboardAt,
  progressMs03,
  progressMs04,
  progressMs05,
  soyuzMs25,
  toJsonLd,
} from "resupply";
import { type Article, getArticle, progressMs04Article } from "resupply/articles";
import { missions as cargo } from "resupply/cargo";
import { missions as crewed, soyuzMs25 as sameCrew } from "resupply/crewed";
import { loadMission, loadSeries } from "resupply/lazy";
import { olegKononenko, type Person, people } from "resupply/people";
import { progressMs04 as sameFlight, missions as shipsOfMs } from "resupply/progress-ms";
import { type ProvenanceField, provenanceOf } from "resupply/provenance";

const lost: "failure" = getMission("progress-ms-04").outcome;
const cause: string = progressMs04.failure.cause;
const port: string = progressMs05.stays[0].port.name;
const after: "progress-ms-05" = nextMission("progress-ms-04").id;
const next: NextMissionId<"progress-ms-04"> = after;
const where: MissionIdWhere<{ series: "progress-ms"; outcome: "failure" }> = "progress-ms-04";
const same: typeof progressMs04 = sameFlight;
const series: "progress-ms" | undefined = shipsOfMs[0]?.series.id;
const thing: "Thing" = toJsonLd(progressMs04)["@type"];
const found: Mission | undefined = findMission("65P");
const failed: readonly string[] = filterMissions({ outcome: "failure" }).map(
  (mission) => mission.failure.cause,
);

function named(id: string): string {
  return isMissionId(id) ? getMission(id).name : "none";
}

function told(mission: Mission): string {
  return mission.outcome === "failure" ? mission.failure.cause : mission.outcome;
}

const kind: "crewed" = sameCrew.kind;
const commander: "oleg-kononenko" = olegKononenko.id;
const crew: Crew = soyuzMs25.crew;
const launched: "oleg-novitskiy" | "tracy-caldwell-dyson" | "marina-vasilevskaya" | undefined =
  soyuzMs25.crew.launched[0]?.person.id;
const flown: readonly (string | undefined)[] = filterMissions({
  kind: "crewed",
  person: olegKononenko,
}).map((mission) => mission.crew.launched[0]?.person.name);
const everybody: readonly Person[] = people;
const aboard: readonly PersonAboard[] = peopleAboardAt(new Date(), { station: "iss" });
const berths: number = occupancyAt("2024-04-01T00:00Z", { station: "iss" }).length;
const kinds: readonly ("cargo" | "crewed")[] = [...cargo, ...crewed].map((one) => one.kind);

const catalog = createCatalog([progressMs03, progressMs04, progressMs05]);
const inSet: "progress-ms-05" = catalog.nextMission("progress-ms-04").id;

const field: ProvenanceField = "launch.time";
const source: string | undefined = provenanceOf("progress-ms-04", field)?.sources[0]?.source.name;
const article: Article = getArticle("progress-ms-04");
const question: string | undefined = progressMs04Article.faqs[0]?.question;

async function later(id: MissionId): Promise<string> {
  const loaded = await loadMission("progress-ms-04");
  const [first] = await loadSeries("htv-x");
  return loaded.failure.cause + (first?.name ?? "") + (await loadMission(id)).name;
}

export {
  aboard,
  article,
  berths,
  cause,
  commander,
  crew,
  everybody,
  failed,
  flown,
  found,
  inSet,
  kind,
  kinds,
  later,
  launched,
  lost,
  named,
  next,
  port,
  question,
  same,
  series,
  source,
  thing,
  told,
  where,
};
