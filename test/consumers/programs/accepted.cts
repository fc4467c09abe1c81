import resupply = require("resupply");
import articles = require("resupply/articles");
import crewed = require("resupply/crewed");
import lazy = require("resupply/lazy");
import flights = require("resupply/missions.json");
import people = require("resupply/people");
import progressMs = require("resupply/progress-ms");
import provenance = require("resupply/provenance");

const lost: "failure" = resupply.getMission("progress-ms-04").outcome;
const next: "progress-ms-05" = resupply.nextMission(resupply.progressMs04).id;
const same: typeof resupply.progressMs04 = progressMs.progressMs04;
const launched: readonly resupply.CrewMember[] = crewed.soyuzMs25.crew.launched;
const commander: "oleg-kononenko" = people.olegKononenko.id;
const aboard: readonly resupply.PersonAboard[] = resupply.peopleAboardAt(new Date(), {
  station: "iss",
});
const source: string | undefined = provenance.provenanceOf("progress-ms-04", "launch.time")
  ?.sources[0]?.source.name;
const question: string | undefined = articles.getArticle("progress-ms-04").faqs[0]?.question;
const first: string | undefined = flights[0]?.name;
const loaded: Promise<typeof resupply.progressMs04> = lazy.loadMission("progress-ms-04");

export = { aboard, commander, first, launched, loaded, lost, next, question, same, source };
