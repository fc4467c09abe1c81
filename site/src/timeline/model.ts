import type { Mission, Station } from "resupply";
import { type Minutes, minutesOf, readable } from "../lib/instants.ts";
import { flightsOf, isAt, portsOf } from "../lib/stations.ts";
import { openEnd, type Span, spanOf } from "./bounds.ts";

/** A stay in the picture. */
export interface Bar {
  readonly mission: Mission;
  readonly stay: Mission["stays"][number];
  readonly row: number;
  readonly span: Span;
  /** Where the next bar in its row begins, if it begins before this one ends: the name ends there too. */
  readonly covered?: Minutes;
}

/** A move from one port to another, or back to the same. */
export interface Move {
  readonly fromRow: number;
  readonly toRow: number;
  readonly from: Minutes;
  readonly to: Minutes;
}

/** An attempt that failed, or a collision. */
export interface Mark {
  readonly mission: Mission;
  readonly attempt: Mission["attempts"][number];
  readonly row: number;
  readonly at: Minutes;
}

/** A port; without an id, where flights are drawn whose port is unknown. */
export interface Row {
  readonly id?: string;
  readonly name: string;
  /** When it was open. */
  readonly open: readonly (readonly [Minutes, Minutes])[];
}

/** What the picture of a station shows. */
export interface Timeline {
  readonly station: Station;
  readonly rows: readonly Row[];
  readonly bars: readonly Bar[];
  readonly moves: readonly Move[];
  readonly marks: readonly Mark[];
  readonly domain: readonly [Minutes, Minutes];
}

export function timelineOf(station: Station): Timeline {
  const flights = flightsOf(station);
  const ports = portsOf(station);
  const launched = minutesOf(station.launched).first;
  const end = station.deorbited ? minutesOf(station.deorbited).last : openEnd;
  const rowOf = (id: string | undefined) => {
    const row = ports.findIndex((port) => port.id === id);
    return row === -1 ? ports.length : row;
  };

  const bars: Bar[] = [];
  const moves: Move[] = [];
  const marks: Mark[] = [];
  for (const mission of flights) {
    let last: Bar | undefined;
    for (const stay of mission.stays.filter((stay) => isAt(stay, station))) {
      const span = spanOf(mission, stay, station);
      const bar = { mission, stay, row: rowOf(stay.port?.id), span };
      if (last && stay.purpose !== undefined)
        moves.push({ fromRow: last.row, toRow: bar.row, from: last.span.to, to: span.from });
      bars.push(bar);
      last = bar;
    }
    for (const attempt of mission.attempts.filter((attempt) => isAt(attempt, station)))
      marks.push({
        mission,
        attempt,
        row: rowOf(attempt.port?.id),
        at: momentOf(mission, attempt),
      });
  }

  const rows: Row[] = ports.map(({ id, name, from, to, taken }) => {
    const first = from ? minutesOf(from).first : launched;
    const last = to ? minutesOf(to).last : end;
    if (!taken) return { id, name, open: [[first, last]] };
    const pause = [minutesOf(taken.from).first, minutesOf(taken.to).last] as const;
    return { id, name, open: [[first, pause[0]], [pause[1], last]] }; // biome-ignore format: a pair of pairs
  });
  const isUnknown = ({ row }: { row: number }) => row === ports.length;
  if (bars.some(isUnknown) || marks.some(isUnknown)) rows.push({ name: "Port unknown", open: [] });

  const times = [...bars.flatMap(({ span }) => [span.from, span.to]), ...marks.map(({ at }) => at)];
  const first = Math.min(launched, ...times);
  const final = Math.max(end, ...times);
  const margin = Math.round((final - first) * 0.015);
  bars.sort((a, b) => a.row - b.row || a.span.from - b.span.from);
  const domain = [first - margin, final + margin] as const;
  return { station, rows, bars: bars.map(withCover), moves, marks, domain };
}

function withCover(bar: Bar, index: number, bars: readonly Bar[]): Bar {
  const next = bars[index + 1];
  const isCovered = next?.row === bar.row && next.span.from < bar.span.to;
  return isCovered ? { ...bar, covered: next.span.from } : bar;
}

/** From the launch of a station to its end, if it has one. */
export function lifeOf({ launched, deorbited }: Station): [Minutes, Minutes?] {
  const from = minutesOf(launched).first;
  return deorbited ? [from, minutesOf(deorbited).last] : [from];
}

/** When an attempt was made; if only its flight is known, when the flight first docked, or was launched. */
function momentOf(mission: Mission, { time }: Mission["attempts"][number]): Minutes {
  return minutesOf(time ?? mission.stays[0]?.from ?? mission.launch.time).first;
}

/** "13 Sep 2025, 17:23 to an unknown time" */
export function period({ mission, stay }: Bar): string {
  const from = stay.from ? readable(stay.from) : "an unknown time";
  if (stay.to) return `${from} to ${readable(stay.to)}`;
  if (stay.undocked === false) return `${from}, never undocked`;
  if (mission.outcome === "in-flight") return `since ${from}`;
  return `${from} to an unknown time`;
}

const kinds = {
  "failed-docking": "Failed docking",
  "aborted-approach": "Aborted approach",
  collision: "Collision",
} as const;

/** "Collision of Progress M-34, 25 Jun 1997, 09:18" */
export function markTitle({ mission, attempt }: Mark): string {
  const when = attempt.time ? `, ${readable(attempt.time)}` : "";
  return `${kinds[attempt.kind]} of ${mission.name}${when}`;
}
