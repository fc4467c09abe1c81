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
import { roundsOf, summary } from "./fresh-process.ts";
import type { Section } from "./report.ts";

/** How long look-ups take, beside the least that JavaScript can do. */
export function benchLookUps(): Section {
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
  const medians = roundsOf(
    Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, () => medianOf(task)])),
    ROUNDS,
  );
  if (found === undefined) throw new Error("nothing was found");
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
    note: "Median time of 275 look-ups, or of one filter or graph, over that of the least that JavaScript can do, in one process and in turns, with the spread of the ratios; bound: getMission 1.1. The last row is the limit measured twice: the noise of the run.",
    head: ["what", "limit", "microseconds", "times the limit"],
    rows: Object.entries(limits).map(([name, limit]) => {
      const times = medians.get(name) ?? [];
      const least = medians.get(limit) ?? [];
      const ratio = summary(times.map((time, round) => time / (least[round] ?? Number.NaN)));
      return [
        name,
        limit,
        (summary(times).median * 1000).toFixed(2),
        `${ratio.median.toFixed(2)} (${ratio.least.toFixed(2)} to ${ratio.most.toFixed(2)})`,
      ];
    }),
  };
}

/** So often each is measured, in turns, as a machine is not as fast now as it will be in a second. */
const ROUNDS = 21;

/** Milliseconds. */
function medianOf(task: () => void): number {
  const result = new Bench({ time: 20, warmupTime: 5 }).add("it", task).runSync()[0]?.result;
  if (result === undefined || !("latency" in result)) throw new Error("it did not run");
  return result.latency.p50;
}
