"use strict";
const all = require("resupply");
const { getArticle, progressMs04Article } = require("resupply/articles");
const cargo = require("resupply/cargo");
const crewed = require("resupply/crewed");
const { loadMission, loadSeries } = require("resupply/lazy");
const json = require("resupply/missions.json");
const { olegKononenko, people } = require("resupply/people");
const series = require("resupply/progress-ms");
const { provenanceOf } = require("resupply/provenance");
const { mission } = require("resupply/schema");

const { progressMs04, soyuzMs25 } = all;
const onBoard = ["2024-04-01T00:00Z", { station: "iss" }];
// The JSON is in order of series.
const sorted = (flights) => JSON.stringify([...flights].sort((a, b) => (a.id < b.id ? -1 : 1)));
const thrown = (call) => {
  try {
    return call();
  } catch (error) {
    return error.name;
  }
};
async function main() {
  const lines = [
    ["same constant", series.progressMs04 === progressMs04],
    ["same list", series.missions.every((one) => all.missions.includes(one))],
    ["same by id", all.getMission("progress-ms-04") === progressMs04],
    ["same vehicle", progressMs04.launch.vehicle === all.soyuzU],
    ["same crewed", crewed.soyuzMs25 === soyuzMs25],
    ["kinds", crewed.missions.includes(soyuzMs25) && cargo.missions.includes(progressMs04)],
    ["same person", soyuzMs25.crew.landed[0].person === olegKononenko],
    ["everybody", people.includes(olegKononenko)],
    ["aboard", all.peopleAboardAt(...onBoard).some(({ person }) => person === olegKononenko)],
    ["at a port", all.occupancyAt(...onBoard).some(({ mission }) => mission === soyuzMs25)],
    ["same lazily", (await loadMission("progress-ms-04")) === progressMs04],
    ["same series", (await loadSeries("htv-x"))[0] === all.htvX1],
    ["same as JSON", sorted(all.missions) === sorted(json)],
    ["schema", json.every((one) => mission.safeParse(one).success)],
    ["found", all.findMission("Прогресс МС-04")?.id],
    ["JSON-LD", all.toJsonLd(progressMs04)["@type"]],
    ["source", provenanceOf("progress-ms-04", "launch.time")?.sources[0]?.source.name],
    ["article", getArticle("progress-ms-04") === progressMs04Article],
    ["unknown id", thrown(() => all.getMission("progress-ms-4"))],
    ["no such id", thrown(() => all.getMission("__proto__"))],
    ["frozen", thrown(() => (progressMs04.launch.time = "now"))],
  ];
  console.log(lines.map(([what, value]) => `${what}: ${value}`).join("\n"));
}
module.exports = main();
