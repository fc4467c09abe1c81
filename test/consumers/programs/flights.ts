import { createCatalog, filterMissions, findMission, type Mission, progressMs04 } from "resupply";
import { getArticle } from "resupply/articles";
import { missions as crewed } from "resupply/crewed";
import { loadMission } from "resupply/lazy";
import { progressMs04 as alone } from "resupply/missions/progress-ms-04";
import { progressMs04 as inSeries } from "resupply/progress-ms";
import { provenanceOf } from "resupply/provenance";

const catalog = createCatalog([progressMs04]);
const lost: "failure" = progressMs04.outcome;
const cause = (mission: Mission): string | undefined =>
  mission.outcome === "failure" ? mission.failure.cause : undefined;

/** What a program finds out about flights, in any runner. */
export async function report(): Promise<Record<string, unknown>> {
  return {
    lost,
    cause: cause(progressMs04) === progressMs04.failure.cause,
    found: findMission("65P")?.name,
    inCatalog: catalog.getMission("progress-ms-04") === progressMs04,
    failures: filterMissions({ outcome: "failure" }).includes(progressMs04),
    crews: crewed.every(({ kind }) => kind === "crewed"),
    question: getArticle("progress-ms-04").faqs[0]?.question,
    source: provenanceOf("progress-ms-04", "launch.time")?.sources[0]?.source.name,
    sameInSeries: inSeries === progressMs04,
    sameAlone: alone === progressMs04,
    sameLazily: (await loadMission("progress-ms-04")) === progressMs04,
  };
}
