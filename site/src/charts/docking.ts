import { scaleLinear, scaleLog } from "d3-scale";
import { type Mission, missions } from "resupply";
import { linkTo } from "../flight/fact.ts";
import { escapeHtml } from "../lib/html.ts";
import { readable } from "../lib/instants.ts";
import { pathOf } from "../lib/routes.ts";
import { type Chart, markClass, percent, programmeKey } from "./chart.ts";
import { programmes, years } from "./years.ts";

const height = 380;
const foot = 24;

/** The time from launch to docking or berthing, where both are known to the minute. */
export interface Approach {
  readonly mission: Mission;
  readonly docked: string;
  readonly hours: number;
}

export function approaches(): readonly Approach[] {
  return missions.flatMap((mission) => {
    const docked = mission.stays[0]?.from;
    const launched = mission.launch.time;
    if (docked === undefined || !docked.includes("T") || !launched.includes("T")) return [];
    return { mission, docked, hours: (Date.parse(docked) - Date.parse(launched)) / 3_600_000 };
  });
}

const ticks = [
  [1, "1 h"],
  [3, "3 h"],
  [6, "6 h"],
  [12, "12 h"],
  [24, "1 day"],
  [48, "2 days"],
  [168, "1 week"],
  [720, "30 days"],
] as const;

/** "3 h 3 min", "2 d 2 h" */
export function lasting(hours: number): string {
  const minutes = Math.round(hours * 60);
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return `${Math.floor(minutes / 1440)} d ${Math.round((minutes % 1440) / 60)} h`;
}

export function dockingChart(): Chart {
  const all = approaches();
  const hours = all.map((one) => one.hours);
  const y = scaleLog()
    .domain([Math.min(...hours) * 0.85, Math.max(...hours) * 1.15])
    .range([height - foot, 14]);
  const first = years[0] ?? 1971;
  const x = scaleLinear()
    .domain([Date.UTC(first, 0), Date.UTC(first + years.length, 0)])
    .range([5, 99.5]);
  const lines = ticks
    .filter(([value]) => value >= (y.domain()[0] ?? 0) && value <= (y.domain()[1] ?? 0))
    .map(([value, name]) => {
      const at = y(value).toFixed(1);
      return `<line x1="0" x2="100%" y1="${at}" y2="${at}"/><text x="0" y="${Number(at) - 4}">${name}</text>`;
    });
  const dots = all.map(({ mission, hours: value }) => {
    const title = escapeHtml(`${mission.name}: ${lasting(value)}`);
    const at = percent(x(Date.parse(mission.launch.time)));
    return `<a href="${pathOf("mission", mission.id)}" tabindex="-1"><circle class="${markClass(mission.series.programme)}" cx="${at}" cy="${y(value).toFixed(1)}" r="4"><title>${title}</title></circle></a>`;
  });
  const marks = years
    .filter((year) => year % 5 === 0)
    .map(
      (year) =>
        `<text${year % 10 === 0 ? "" : ' class="minor"'} x="${percent(x(Date.UTC(year, 0)))}" y="${height - 6}">${year}</text>`,
    );
  return {
    id: "docking",
    title: "From launch to docking",
    text: `The time from launch to the first docking or berthing of ${all.length} flights, where both are known to the minute; the scale is logarithmic. Modules that took weeks are above, fast approaches of a few hours below.`,
    svg: `<g class="dots">${dots.join("")}</g><g class="lines">${lines.join("")}</g><g class="years">${marks.join("")}</g>`,
    height,
    key: programmeKey(
      programmes.filter((name) => all.some(({ mission }) => mission.series.programme === name)),
    ),
    table: {
      columns: ["Flight", "Launched", "Docked", "Took"],
      rows: all.map(({ mission, docked, hours: value }) => [
        linkTo("mission", mission),
        readable(mission.launch.time),
        readable(docked),
        lasting(value),
      ]),
    },
  };
}
