import {
  createCatalog,
  crew9,
  defineMission,
  filterMissions,
  findMission,
  getMission,
  type MissionIdWhere,
  missionIds,
  missions,
  nextMission,
  progressMs04,
  progressMs05,
  soyuzU,
  toJsonLd,
  toJsonLdGraph,
  toJsonLdScript,
  toJsonLdText,
} from "resupply";
import { loadMission } from "resupply/lazy";
import { provenanceOf } from "resupply/provenance";

// Each line with a mark is rejected, with this error; no other line is.
getMission("progress-ms-4"); // TS2345
getMission("" as string); // TS2345
nextMission("progress-ms-99"); // TS2345
nextMission({ id: "progress-ms-99" }); // TS2820
nextMission("progress-ms-35").id; // TS2532
progressMs04.outcome === "success"; // TS2367
progressMs04.launch.time = "2016-12-01"; // TS2540
progressMs04.aliases.push({ name: "65", kind: "variant", language: "en" }); // TS2339
progressMs04.stays[0]; // TS2493
progressMs05.failure; // TS2339
progressMs05.stays[1]; // TS2493
const id: "progress-ms-06" = nextMission(progressMs04).id; // TS2322
const cospar: string = progressMs04.identifiers.cospar; // TS2322
missions[0].name; // TS2532
missions.push(progressMs04); // TS2339
missionIds[0] = "progress-ms-04"; // TS2542
soyuzU.name = "Soyuz-FG"; // TS2540
toJsonLd("progress-ms-04"); // TS2345
toJsonLd(progressMs04, { as: "poem" }); // TS2322
toJsonLd(progressMs04).startDate; // TS2339
toJsonLd(progressMs04, { as: "event" }).sameAs; // TS2339
toJsonLd(progressMs04, { base: 4 }); // TS2322
toJsonLd(progressMs04, { base: () => undefined }); // TS2322
toJsonLd(progressMs04, { bas: "https://example.org/" }); // TS2561
toJsonLdText("progress-ms-04"); // TS2769
toJsonLdGraph(progressMs04); // TS2345
toJsonLdGraph([progressMs04], { as: "poem" }); // TS2322
toJsonLdScript("progress-ms-04"); // TS2769
toJsonLdScript(toJsonLd(progressMs04), { as: "event" }); // TS2345
provenanceOf("progress-ms-04", "launch.tine"); // TS2345

filterMissions({ series: "progress" + "-ms" }); // TS2322
filterMissions({ outcome: "lost" }); // TS2322
filterMissions({ kind: "freight" }); // TS2322
filterMissions({ person: "nick-hage" }); // TS2820
filterMissions({ person: soyuzU }); // TS2322
filterMissions({ kind: "cargo" })[0]?.crew.launched; // TS2532
filterMissions({ kind: "crewed" })[0]?.crew.landed.length; // TS2532
progressMs04.crew.launched; // TS18048
progressMs04.kind === "crewed"; // TS2367
crew9.crew.launched.push(crew9.crew.launched[0]); // TS2339
crew9.crew.launched[0]?.person.id === "sunita-williams"; // TS2367
for (const member of crew9.crew.launched) member.role = "pilot"; // TS2540
const lost: MissionIdWhere<{ kind: "module" }> = "progress-ms-04"; // TS2322
filterMissions({ outcome: "success" })[0]?.failure; // TS2339
findMission(null); // TS2345
nextMission("progress-ms-04", { within: "week" }); // TS2322

createCatalog([progressMs04, progressMs05]).getMission("progress-ms-06"); // TS2345
createCatalog([progressMs04, progressMs05]).nextMission("progress-ms-05").id; // TS2532

loadMission("progress-ms-4"); // TS2345
createCatalog([progressMs04]).filterMissions({ series: "mule" }); // TS2322
createCatalog([crew9]).filterMissions({ person: "ada-north" }); // TS2322
createCatalog([crew9, progressMs04]).filterMissions({ kind: "cargo" })[0]?.crew.launched; // TS2532
defineMission({ ...progressMs05, id: "mule-1", kind: "freight" }); // TS2322
defineMission({ ...progressMs05, id: "mule-1", crew: [] }); // TS2741
defineMission({ ...progressMs05, id: "mule-1", outcome: "lost" }); // TS2322
defineMission({ ...progressMs04, id: "mule-1", failure: undefined }); // TS2322

export { cospar, id, lost };
