// Where things are in the picture: the same functions at build time and in the browser.
import { utcTicks } from "d3-time";
import type { Minutes } from "../lib/instants.ts";

export type Domain = readonly [Minutes, Minutes];

/** A place as a share of the width, in per cent; far outside the picture, just outside. */
export function place(at: Minutes, [first, last]: Domain): number {
  const share = ((at - first) / (last - first)) * 100;
  return Math.min(Math.max(share, -1000), 1100);
}

/** What lasts for minutes only is still seen in the picture of decades. */
const narrowest = 0.18;

/** The place and width of what lasts, in per cent. */
export function extent(from: Minutes, to: Minutes, domain: Domain): { x: number; width: number } {
  const x = place(from, domain);
  return { x, width: Math.max(place(to, domain) - x, narrowest) };
}

/** Whether anything of what lasts is in the picture. */
export function isVisible(from: Minutes, to: Minutes, [first, last]: Domain): boolean {
  return to >= first && from <= last;
}

/** Whether a name can be written in a bar, of a width in pixels. */
export function fits(letters: number, width: number): boolean {
  return letters * 6.4 + 9 <= width;
}

export interface Tick {
  readonly at: Minutes;
  readonly text: string;
}

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** The ticks of the axis: about one for each 90 pixels. */
export function ticksOf(domain: Domain, width: number): readonly Tick[] {
  const [first, last] = domain.map((minutes) => new Date(minutes * 60_000)) as [Date, Date];
  const count = Math.max(2, Math.round(width / 90));
  return utcTicks(first, last, count).map((date) => ({
    at: date.getTime() / 60_000,
    text: tickText(date),
  }));
}

/** The year, the month, the day or the hour: whichever begins there. */
function tickText(date: Date): string {
  const [year, month, day, hour, minute] = date.toISOString().split(/[-T:]/);
  if (minute !== "00" || hour !== "00") return `${hour}:${minute}`;
  if (day !== "01") return `${Number(day)} ${months[Number(month) - 1]}`;
  if (month !== "01") return months[Number(month) - 1] ?? "";
  return year ?? "";
}

/** Where the rows are, in pixels. */
export interface Geometry {
  readonly height: number;
  /** The height of a bar. */
  readonly bar: number;
  /** The upper edge of the bars of a row. */
  readonly top: (row: number) => number;
}

/** The height of the axis, above the rows. */
export const axisHeight = 24;

/** Of a station: above each bar there is room for the name of the port, where the picture is narrow. */
export function stationGeometry(rows: number): Geometry {
  const [pitch, bar] = [33, 18];
  return {
    height: axisHeight + rows * pitch + 6,
    bar,
    top: (row) => axisHeight + row * pitch + (pitch - bar),
  };
}
