import type { Port, Station } from "resupply";
import { linkTo } from "../flight/fact.ts";
import { escapeHtml } from "../lib/html.ts";
import type { Minutes } from "../lib/instants.ts";
import { portsOf, stations } from "../lib/stations.ts";
import { horizon } from "../timeline/bounds.ts";
import { timelineOf } from "../timeline/model.ts";
import { type Chart, percent } from "./chart.ts";

type Interval = readonly [Minutes, Minutes];

/** How much of the time that a port was open a craft was there. */
export interface Occupancy {
  readonly station: Station;
  readonly port: Port;
  readonly stays: number;
  readonly openDays: number;
  readonly takenDays: number;
}

/** Intervals without what lies outside a window, and without overlaps. */
export function union(
  intervals: readonly Interval[],
  [first, last]: Interval,
): readonly Interval[] {
  const cut = intervals
    .map(([from, to]) => [Math.max(from, first), Math.min(to, last)] as const)
    .filter(([from, to]) => to > from)
    .sort(([a], [b]) => a - b);
  const made: [Minutes, Minutes][] = [];
  for (const [from, to] of cut) {
    const before = made.at(-1);
    if (before && from <= before[1]) before[1] = Math.max(before[1], to);
    else made.push([from, to]);
  }
  return made;
}

const length = (intervals: readonly Interval[]): Minutes =>
  intervals.reduce((sum, [from, to]) => sum + to - from, 0);
const days = (minutes: Minutes): number => minutes / 1440;

export function occupancies(): readonly Occupancy[] {
  return stations.flatMap((station) => {
    const { rows, bars } = timelineOf(station);
    return portsOf(station).map((port): Occupancy => {
      const at = rows.findIndex(({ id }) => id === port.id);
      const stays = bars.filter(({ row }) => row === at);
      const open = (rows[at]?.open ?? []).map(
        ([from, to]) => [from, Math.min(to, horizon)] as const,
      );
      // What is uncertain counts half: a stay that ended at an unknown time within a span ended in its middle.
      const spans = stays.map(
        ({ span }) => [(span.from + span.certainFrom) / 2, (span.certainTo + span.to) / 2] as const,
      );
      const taken = open.flatMap((window) =>
        union(
          spans.filter(([from, to]) => to >= from),
          window,
        ),
      );
      return {
        station,
        port,
        stays: stays.length,
        openDays: days(length(open)),
        takenDays: days(length(taken)),
      };
    });
  });
}

const shareText = (share: number): string => (share < 0.5 ? "< 1 %" : `${share.toFixed(0)} %`);

const row = 34;
const heading = 34;

export function portsChart(): Chart {
  const all = occupancies();
  let top = 0;
  const drawn: string[] = [];
  for (const station of stations) {
    drawn.push(`<text class="station" x="0" y="${top + 24}">${escapeHtml(station.name)}</text>`);
    top += heading;
    for (const { port, openDays, takenDays } of all.filter((one) => one.station === station)) {
      const share = (takenDays / openDays) * 100;
      const title = `<title>${escapeHtml(`${port.name}: ${shareText(share)}`)}</title>`;
      drawn.push(
        `<text x="0" y="${top + 11}">${escapeHtml(port.name)}</text><text class="end" x="100%" y="${top + 11}">${escapeHtml(shareText(share))}</text>`,
        `<rect class="track" x="0" width="100%" y="${top + 16}" height="10"/><rect class="taken" x="0" width="${percent(share)}" y="${top + 16}" height="10">${title}</rect>`,
      );
      top += row;
    }
  }
  const whole = (value: number) => Math.round(value).toLocaleString("en");
  return {
    id: "ports",
    title: "Occupancy of each port",
    text: "The share of the time that a port was open in which a craft was attached to it, to the end of the record. Where it is not known when a stay began or ended, the middle of the time that is possible is taken.",
    svg: `<g class="ports">${drawn.join("")}</g>`,
    height: top + 4,
    key: [],
    table: {
      columns: ["Port", "Station", "Stays", "Days open", "Days occupied", "Share"],
      rows: all.map(({ port, station, stays, openDays, takenDays }) => [
        linkTo("port", port),
        linkTo("station", station),
        stays,
        whole(openDays),
        whole(takenDays),
        escapeHtml(shareText((takenDays / openDays) * 100)),
      ]),
    },
  };
}
