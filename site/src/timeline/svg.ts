import { escapeHtml } from "../lib/html.ts";
import type { Minutes } from "../lib/instants.ts";
import { programmeClass } from "../lib/palette.ts";
import { missionPath } from "../lib/urls.ts";
import { axisSvg } from "./axis.ts";
import { type Domain, extent, fits, type Geometry, place } from "./layout.ts";
import { type Bar, type Mark, type Move, markTitle, period, type Timeline } from "./model.ts";

/** A picture, whatever its rows are: those of a station, or those of all. */
export interface Picture extends Pick<Timeline, "rows" | "bars" | "moves" | "marks" | "domain"> {
  readonly geometry: Geometry;
}

/** How wide the picture is taken to be until a browser says; names that would not fit are left out. */
const typicalWidth = 900;

/** Everything in the plot, at places in per cent of its width. */
export function plotSvg(picture: Picture): string {
  const { rows, bars, moves, marks, domain, geometry } = picture;
  const bands = rows.flatMap(({ open }, row) =>
    open.map(([from, to]) => band(from, to, geometry.top(row), geometry.bar, domain)),
  );
  return [
    `<defs>${fades}</defs>`,
    `<g class="bands">${bands.join("")}</g>`,
    `<g class="axis">${axisSvg(domain, typicalWidth, geometry.height)}</g>`,
    `<g class="moves">${moves.map((move) => moveSvg(move, picture)).join("")}</g>`,
    `<g class="bars">${bars.map((bar) => barSvg(bar, picture)).join("")}</g>`,
    `<g class="marks">${marks.map((mark) => markSvg(mark, picture)).join("")}</g>`,
  ].join("");
}

/** The times of what {@link plotSvg} draws, in the order in which it draws them, for the browser. */
export function timesOf({ rows, bars, moves, marks, domain }: Picture) {
  return {
    domain,
    bands: rows.flatMap(({ open }) => open),
    moves: moves.map(({ from, to }) => [from, to]),
    bars: bars.map(({ span }) => [span.from, span.to]),
    marks: marks.map(({ at }) => at),
  };
}

const gradient = (id: string, stops: string) =>
  `<linearGradient id="${id}-g">${stops}</linearGradient><mask id="${id}" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#${id}-g)"/></mask>`;
const shown = '<stop stop-color="#fff"/>';
const hidden = '<stop offset="1" stop-color="#000"/>';
const fades =
  gradient("fade-out", `${shown}${hidden}`) +
  gradient("fade-in", '<stop stop-color="#000"/><stop offset="1" stop-color="#fff"/>') +
  gradient("fade-both", `<stop stop-color="#000"/><stop offset=".5" stop-color="#fff"/>${hidden}`);

/** Whether there is room for the names of flights. */
const isNamed = ({ bar }: Geometry): boolean => bar >= 16;

const percent = (value: number): string => `${Number(value.toFixed(3))}%`;

function band(from: Minutes, to: Minutes, top: number, height: number, domain: Domain): string {
  const { x, width } = extent(from, to, domain);
  return `<rect x="${percent(x)}" width="${percent(width)}" y="${top}" height="${height}"/>`;
}

function moveSvg({ from, to, fromRow, toRow }: Move, { domain, geometry }: Picture): string {
  const middle = (row: number) => geometry.top(row) + geometry.bar / 2;
  const [x1, x2] = [place(from, domain), place(to, domain)].map(percent);
  return `<line x1="${x1}" x2="${x2}" y1="${middle(fromRow)}" y2="${middle(toRow)}"/>`;
}

function barSvg(bar: Bar, { rows, domain, geometry }: Picture): string {
  const { mission, row, span } = bar;
  const { x, width } = extent(span.from, span.to, domain);
  const name = escapeHtml(mission.name);
  const fit =
    isNamed(geometry) && fits(mission.name.length, (width / 100) * typicalWidth) ? " fit" : "";
  const title = escapeHtml(`${mission.name}, ${rows[row]?.name}: ${period(bar)}`);
  const place = `x="${percent(x)}" width="${percent(width)}" y="${geometry.top(row)}" height="${geometry.bar}"`;
  const text = isNamed(geometry) ? `<text x="5" y="13">${name}</text>` : "";
  const programme = programmeClass(mission.series.programme);
  const drawn = `<svg class="bar ${programme}${fit}" ${place}><title>${title}</title>${shapes(bar)}${text}</svg>`;
  const href = missionPath(mission.id);
  return href ? `<a href="${href}" tabindex="-1">${drawn}</a>` : drawn;
}

/** What is certain of a stay, and what fades in and out. */
function shapes({ span: { from, certainFrom, certainTo, to } }: Bar): string {
  const share = (at: Minutes) => ((at - from) / Math.max(to - from, 1)) * 100;
  const part = (a: Minutes, b: Minutes, mask = "") =>
    `<rect x="${percent(share(a))}" width="${percent(share(b) - share(a))}" height="100%"${mask && ` mask="url(#${mask})"`}/>`;
  if (certainFrom > certainTo) return part(from, to, "fade-both");
  if (from === to) return '<rect width="100%" height="100%"/>';
  const before = from < certainFrom ? part(from, certainFrom, "fade-in") : "";
  const whole = certainFrom < certainTo ? part(certainFrom, certainTo) : "";
  const after = certainTo < to ? part(certainTo, to, "fade-out") : "";
  return before + whole + after;
}

const symbols = {
  "failed-docking": '<path d="M-4 -4 4 4M4 -4 -4 4"/>',
  "aborted-approach": '<path d="M3.5 -4 -2.5 0 3.5 4"/>',
  collision: '<path d="M0 -5V5M-4.4 -2.5 4.4 2.5M-4.4 2.5 4.4 -2.5"/>',
} as const;

/** The sign of an attempt that failed, or of a collision. */
export function symbolSvg(kind: keyof typeof symbols): string {
  return `<circle r="7"/>${symbols[kind]}`;
}

function markSvg(mark: Mark, { domain, geometry }: Picture): string {
  const x = percent(place(mark.at, domain));
  const y = geometry.top(mark.row) + geometry.bar / 2;
  const title = `<title>${escapeHtml(markTitle(mark))}</title>`;
  const symbol = symbolSvg(mark.attempt.kind);
  const drawn = isNamed(geometry) ? symbol : `<g transform="scale(.55)">${symbol}</g>`;
  return `<svg class="mark" x="${x}" y="${y}" width="1" height="1">${title}${drawn}</svg>`;
}
