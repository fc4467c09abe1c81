import {
  filterMissions,
  findMission,
  getMission,
  missionIds,
  missions,
  nextMission,
  toJsonLdGraph,
} from "resupply";
import { Bench } from "tinybench";
import type { Section } from "./report.ts";

/** How long look-ups take, beside the least that JavaScript can do. */
export async function benchLookUps(): Promise<Section> {
  const map = new Map<string, unknown>(missions.map((mission) => [mission.id, mission]));
  const graph = JSON.stringify(toJsonLdGraph(missions));
  let found: unknown;
  // All ids in one go, as a single look-up is shorter than the clock can tell; a loop of its own for
  // each, as a shared one would be compiled for the first; the result is kept, or nothing would be done.
  const bareGet = () => {
    for (const id of missionIds) found = map.get(id);
  };
  const tasks: Readonly<Record<string, () => void>> = {
    "Map.get": bareGet,
    getMission: () => {
      for (const id of missionIds) found = getMission(id);
    },
    nextMission: () => {
      for (const id of missionIds) found = nextMission(id);
    },
    findMission: () => {
      for (const id of missionIds) found = findMission(id);
    },
    "Array.filter by series": () => {
      found = missions.filter(({ series }) => series.id === "progress-ms");
    },
    "filterMissions by series": () => {
      found = filterMissions({ series: "progress-ms" });
    },
    "JSON.parse of the same graph": () => {
      found = JSON.parse(graph);
    },
    "toJsonLdGraph of all flights": () => {
      found = toJsonLdGraph(missions);
    },
    "Map.get again": bareGet,
  };
  const bench = new Bench({ time: 500, warmupTime: 100 });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
  const results = new Map((await bench.run()).map((task) => [task.name, task.result]));
  if (found === undefined) throw new Error("nothing was found");
  const median = (name: string) => {
    const result = results.get(name);
    if (result === undefined || !("latency" in result)) throw new Error(`${name} did not run`);
    return result.latency.p50;
  };
  const limits: Readonly<Record<string, string>> = {
    getMission: "Map.get",
    nextMission: "Map.get",
    findMission: "Map.get",
    "filterMissions by series": "Array.filter by series",
    "toJsonLdGraph of all flights": "JSON.parse of the same graph",
    "Map.get again": "Map.get",
  };
  return {
    title: "Look-ups",
    note: "Median time of 275 look-ups, or of one filter or graph, over that of the least that JavaScript can do, in one process; bound: getMission 1.1. The last row is the limit measured twice: the noise of the run.",
    head: ["what", "limit", "microseconds", "times the limit"],
    rows: Object.entries(limits).map(([name, limit]) => [
      name,
      limit,
      (median(name) * 1000).toFixed(2),
      (median(name) / median(limit)).toFixed(2),
    ]),
  };
}
