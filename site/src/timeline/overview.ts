import type { Station } from "resupply";
import { axisHeight, type Geometry } from "./layout.ts";
import { type Timeline, timelineOf } from "./model.ts";
import type { Picture } from "./svg.ts";

/** The picture of many stations, one below the other, each port a thin row. */
export interface Overview {
  readonly picture: Picture;
  /** Each station, and where its rows begin. */
  readonly stations: readonly { readonly station: Station; readonly top: number }[];
}

/** From one row to the next, the height of a bar, and the room for the name of a station. */
const [pitch, bar, gap] = [7, 6, 18];

export function overviewOf(stations: readonly Station[]): Overview {
  const timelines = stations.map(timelineOf);
  const tops: number[] = [];
  const starts: { station: Station; top: number }[] = [];
  let y = axisHeight;
  for (const { station, rows } of timelines) {
    y += gap;
    starts.push({ station, top: y });
    for (let row = 0; row < rows.length; row++, y += pitch) tops.push(y);
  }
  const geometry: Geometry = { height: y + 8, bar, top: (row) => tops[row] ?? y };
  const domains = timelines.map(({ domain }) => domain);
  const first = Math.min(...domains.map(([first]) => first));
  const last = Math.max(...domains.map(([, last]) => last));
  const margin = Math.round((last - first) * 0.01);
  const domain = [first - margin, last + margin] as const;
  return { picture: { ...joined(timelines), domain, geometry }, stations: starts };
}

/** The rows of all timelines, and what is in them. */
function joined(timelines: readonly Timeline[]): Omit<Timeline, "station" | "domain"> {
  let offset = 0;
  const parts = timelines.map(({ station, rows, bars, moves, marks }) => {
    const start = offset;
    offset += rows.length;
    const below = <T extends { readonly row: number }>(thing: T) => ({
      ...thing,
      row: thing.row + start,
    });
    return {
      rows: rows.map((row) => ({ ...row, name: `${station.name}, ${row.name}` })),
      bars: bars.map(below),
      moves: moves.map((move) => ({
        ...move,
        fromRow: move.fromRow + start,
        toRow: move.toRow + start,
      })),
      marks: marks.map(below),
    };
  });
  return {
    rows: parts.flatMap(({ rows }) => rows),
    bars: parts.flatMap(({ bars }) => bars),
    moves: parts.flatMap(({ moves }) => moves),
    marks: parts.flatMap(({ marks }) => marks),
  };
}
