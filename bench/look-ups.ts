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

/** Measures look-ups relative to the fastest equivalent in plain JavaScript. */
export function benchLookUps(): Section {
  const map = new Map<string, unknown>(missions.map((mission) => [mission.id, mission]));
  const graph = JSON.stringify(toJsonLdGraph(missions));
  let found: unknown;
  // Each task looks up all ids, since one look-up is too short to measure, in its own loop, since V8 would
  // optimize a shared one for the first task. Results are kept so that the calls are not optimized away.
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
  const baselines: Readonly<Record<string, string>> = {
    getMission: "Map.get",
    nextMission: "Map.get",
    findMission: "Map.get",
    "filterMissions by series": "Array.filter by series",
    "toJsonLdGraph of all flights": "JSON.parse of the same graph",
    "Map.get again": "Map.get",
  };
  return {
    title: "Look-ups",
    note: "Median time of as many look-ups as there are flights, or of one filter or graph, relative to a baseline in plain JavaScript, measured in turns in one process, with the range of the ratios. Target: at most 1.1 for getMission. The last row measures the baseline against itself and shows the noise.",
    head: ["what", "baseline", "microseconds", "ratio"],
    rows: Object.entries(baselines).map(([name, baseline]) => {
      const times = medians.get(name) ?? [];
      const least = medians.get(baseline) ?? [];
      const ratio = summary(times.map((time, round) => time / (least[round] ?? Number.NaN)));
      return [
        name,
        baseline,
        (summary(times).median * 1000).toFixed(2),
        `${ratio.median.toFixed(2)} (${ratio.least.toFixed(2)} to ${ratio.most.toFixed(2)})`,
      ];
    }),
  };
}

/** How often each task is measured, in turns, since the speed of a machine varies. */
const ROUNDS = 21;

/** The median time of a task in milliseconds. */
function medianOf(task: () => void): number {
  const result = new Bench({ time: 20, warmupTime: 5 }).add("it", task).runSync()[0]?.result;
  if (result === undefined || !("latency" in result)) throw new Error("it did not run");
  return result.latency.p50;
}
