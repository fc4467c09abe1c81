import { type Failure, type Mission, missions } from "resupply";
import { capital, linkTo } from "../flight/fact.ts";
import { escapeHtml } from "../lib/html.ts";
import { readable } from "../lib/instants.ts";
import { pathOf } from "../lib/routes.ts";
import { type Chart, markClass, programmeKey } from "./chart.ts";
import { programmes } from "./years.ts";

export const phases = ["launch", "orbit", "rendezvous", "docking", "docked", "return"] as const;

interface Loss {
  readonly mission: Mission;
  readonly failure: Failure;
}

/** The flights that failed, or met only some of their goals, by when it went wrong. */
export function losses(): readonly {
  readonly phase: Failure["phase"];
  readonly lost: readonly Loss[];
}[] {
  const all = missions.flatMap((mission) =>
    "failure" in mission && mission.failure ? [{ mission, failure: mission.failure }] : [],
  );
  return phases.map((phase) => ({
    phase,
    lost: all.filter(({ failure }) => failure.phase === phase),
  }));
}

const [row, square, gap] = [52, 24, 6] as const;

export function lossesChart(): Chart {
  const rows = losses();
  const drawn = rows.map(({ phase, lost }, at) => {
    const top = at * row;
    const squares = lost.map(({ mission }, index) => {
      const partial = mission.outcome === "partial" ? " partial" : "";
      const x = index * (square + gap);
      return `<a href="${pathOf("mission", mission.id)}" tabindex="-1"><rect class="${markClass(mission.series.programme)}${partial}" x="${x + 1}" y="${top + 18}" width="${square}" height="${square - 4}" rx="3"><title>${escapeHtml(mission.name)}</title></rect></a>`;
    });
    return `<text x="0" y="${top + 12}">${capital(phase)}: ${lost.length}</text>${squares.join("")}`;
  });
  const known = rows.flatMap(({ lost }) => lost);
  return {
    id: "losses",
    title: "Losses by phase",
    text: `Each square is a flight that failed, or met only some of its goals (dashed edge), by when it went wrong: ${known.length} of ${missions.length}.`,
    svg: `<g class="losses">${drawn.join("")}</g>`,
    height: rows.length * row + 4,
    key: programmeKey(
      programmes.filter((name) => known.some(({ mission }) => mission.series.programme === name)),
    ),
    table: {
      columns: ["Flight", "Launched", "Phase", "Outcome", "Cause"],
      rows: known.map(({ mission, failure }) => [
        linkTo("mission", mission),
        readable(mission.launch.time.slice(0, 10)),
        failure.phase,
        mission.outcome,
        escapeHtml(failure.cause),
      ]),
    },
  };
}
