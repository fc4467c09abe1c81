import {
  createCatalog,
  filterMissions,
  getMission,
  nextMission,
  peopleAboardAt,
  progressMs04,
  progressMs05,
  soyuzMs25,
} from "resupply";
import { getArticle } from "resupply/articles";
import { loadMission } from "resupply/lazy";
import { provenanceOf } from "resupply/provenance";

// Each line with a mark is rejected, with this error; no other line is.
getMission("progress-ms-4"); // TS2345
getMission("" as string); // TS2345
nextMission("progress-ms-99"); // TS2345
nextMission("progress-ms-35").id; // TS2532
progressMs04.launch.time = "2016-12-01"; // TS2540
progressMs05.failure; // TS2339
createCatalog([progressMs04, progressMs05]).getMission("progress-ms-06"); // TS2345
loadMission("progress-ms-4"); // TS2345
getArticle("progress-ms-4"); // TS2345
provenanceOf("progress-ms-04", "launch.tine"); // TS2345
soyuzMs25.crew.launched[0].person; // TS2532
filterMissions({ kind: "crew" }); // TS2322
peopleAboardAt("2024-04-01T00:00Z", { station: "is" }); // TS2322
