// npm run demo: shows a flight by importing the built package under its own name.
import { getMission, isMissionId, nextMission, previousMission, toJsonLd } from "resupply";
import { card } from "./card.ts";

const [id = "progress-ms-04"] = process.argv.slice(2);
if (isMissionId(id)) {
  const mission = getMission(id);
  console.log(card(mission, previousMission(id), nextMission(id)));
  console.log(`\n${JSON.stringify(toJsonLd(mission), null, 2)}`);
} else {
  try {
    getMission(id as never);
  } catch (error) {
    console.error((error as TypeError).message);
    process.exitCode = 1;
  }
}
