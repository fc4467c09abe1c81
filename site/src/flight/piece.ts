import type { Mission, Station } from "resupply";
import { type Minutes, minutesOf } from "../lib/instants.ts";
import { isAt, stations } from "../lib/stations.ts";
import { stationGeometry } from "../timeline/layout.ts";
import { type Timeline, timelineOf } from "../timeline/model.ts";
import type { Picture } from "../timeline/svg.ts";

/** The part of a station's timeline around one flight, with the ports that it was at. */
export interface Piece {
  readonly station: Station;
  readonly picture: Picture;
  readonly labels: readonly { readonly name: string; readonly top: number }[];
  /** From when to when, as a range of the timeline page. */
  readonly domain: readonly [Minutes, Minutes];
}

const timelines = new Map<string, Timeline>();
function timelineAt(station: Station): Timeline {
  const made = timelines.get(station.id) ?? timelineOf(station);
  timelines.set(station.id, made);
  return made;
}

const day: Minutes = 24 * 60;

/** A piece for each station that a flight was at or tried to reach. */
export function piecesOf(mission: Mission): readonly Piece[] {
  const events = [...mission.stays, ...mission.attempts];
  return stations
    .filter((station) => events.some((event) => isAt(event, station)))
    .flatMap((station) => pieceAt(mission, station) ?? []);
}

function pieceAt(mission: Mission, station: Station): Piece | undefined {
  const { rows, bars, moves, marks } = timelineAt(station);
  const own = [...bars, ...marks].filter((one) => one.mission === mission);
  if (own.length === 0) return undefined;
  const ends = own.flatMap((one) => ("span" in one ? [one.span.from, one.span.to] : [one.at]));
  const first = Math.min(...ends, minutesOf(mission.launch.time).first);
  const last = Math.max(...ends);
  const margin = Math.max((last - first) * 0.4, 4 * day);
  const domain = [first - margin, last + margin] as const;
  const kept = [...new Set(own.map(({ row }) => row))].sort((a, b) => a - b);
  const rowOf = (row: number) => kept.indexOf(row);
  const geometry = stationGeometry(kept.length);
  const isIn = (from: Minutes, to: Minutes) => to >= domain[0] && from <= domain[1];
  const picture: Picture = {
    rows: kept.flatMap((row) => rows[row] ?? []),
    bars: bars
      .filter(({ row, span }) => kept.includes(row) && isIn(span.from, span.to))
      .map((bar) => ({ ...bar, row: rowOf(bar.row) })),
    moves: moves
      .filter(
        ({ fromRow, toRow, from, to }) =>
          kept.includes(fromRow) && kept.includes(toRow) && isIn(from, to),
      )
      .map((move) => ({ ...move, fromRow: rowOf(move.fromRow), toRow: rowOf(move.toRow) })),
    marks: marks
      .filter(({ row, at }) => kept.includes(row) && isIn(at, at))
      .map((mark) => ({ ...mark, row: rowOf(mark.row) })),
    domain,
    geometry,
  };
  const labels = picture.rows.map(({ name }, row) => ({ name, top: geometry.top(row) }));
  return { station, picture, labels, domain };
}
