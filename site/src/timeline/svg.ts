import { escapeHtml } from "../lib/html.ts";
import type { Minutes } from "../lib/instants.ts";
import { programmeClass } from "../lib/palette.ts";
import { missionPath } from "../lib/urls.ts";
import { axisSvg } from "./axis.ts";
import type { Span } from "./bounds.ts";
import { type Domain, extent, fits, type Geometry, place } from "./layout.ts";
import { type Bar, type Mark, type Move, markTitle, period, type Timeline } from "./model.ts";

/** A picture, whatever its rows are: those of a station, or those of all. */
export interface Picture extends Pick<Timeline, "rows" | "bars" | "moves" | "marks" | "domain"> {
  readonly geometry: Geometry;
  /** Whether it only hangs there, without links and without words on hovering. */
  readonly isStill?: boolean;
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
    `<defs>${gradientsOf(bars)}</defs>`,
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
    bars: bars.map(({ span }) => partsOf(span).map(({ from, to }) => [from, to])),
    marks: marks.map(({ at }) => at),
  };
}

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

function barSvg(bar: Bar, { rows, domain, geometry, isStill }: Picture): string {
  const { mission, row, span } = bar;
  const programme = programmeClass(mission.series.programme);
  const top = geometry.top(row);
  const parts = partsOf(span).map(({ from, to, fade }) => {
    const { x, width } = extent(from, to, domain);
    const fill = fade ? ` fill="url(#${programme}-${fade})" stroke="none"` : "";
    return `<rect x="${percent(x)}" width="${percent(width)}" y="${top}" height="${geometry.bar}"${fill}/>`;
  });
  if (isStill) return `<g class="bar ${programme}">${parts.join("")}</g>`;
  const title = `${mission.name}, ${rows[row]?.name}: ${period(bar)}`;
  const drawn = `<g class="bar ${programme}"><title>${escapeHtml(title)}</title>${parts.join("")}${nameSvg(bar, domain, geometry)}</g>`;
  const href = missionPath(mission.id);
  return href ? `<a href="${href}" tabindex="-1">${drawn}</a>` : drawn;
}

/** The name of a flight in its bar, which is hidden unless it fits. */
function nameSvg(bar: Bar, domain: Domain, geometry: Geometry): string {
  if (!isNamed(geometry)) return "";
  const { mission, row, span, covered } = bar;
  const { x, width } = extent(span.from, covered ?? span.to, domain);
  const isFit = fits(mission.name.length, (width / 100) * typicalWidth);
  const name = escapeHtml(mission.name);
  const hidden = isFit ? "" : ' display="none"';
  const end = covered === undefined ? "" : ` data-to="${covered}"`;
  // Where a bar fades in, there is nothing to write on.
  const kind = span.from < span.certainFrom ? ' class="bare"' : "";
  return `<text${kind}${end} x="${percent(x)}" dx="5" y="${geometry.top(row) + 13}"${hidden}>${name}</text>`;
}

/** A part of a bar: what is certain of a stay, or what fades in or out. */
interface Part {
  readonly from: Minutes;
  readonly to: Minutes;
  readonly fade?: keyof typeof fades;
}

function partsOf({ from, certainFrom, certainTo, to }: Span): readonly Part[] {
  if (certainFrom > certainTo) return [{ from, to, fade: "both" }];
  const parts: readonly Part[] = [
    { from, to: certainFrom, fade: "in" },
    { from: certainFrom, to: certainTo },
    { from: certainTo, to, fade: "out" },
  ];
  // What lasted for less than a minute is drawn all the same.
  return from === to ? [{ from, to }] : parts.filter((part) => part.from < part.to);
}

const clear = 'stop-opacity="0"';
const fades = {
  in: `<stop ${clear}/><stop offset="1"/>`,
  out: `<stop/><stop offset="1" ${clear}/>`,
  both: `<stop ${clear}/><stop offset=".5"/><stop offset="1" ${clear}/>`,
} as const;

/** The gradients of the parts that fade, in the colours of their programmes. */
function gradientsOf(bars: readonly Bar[]): string {
  const found = new Map<string, string>();
  for (const { mission, span } of bars)
    for (const { fade } of partsOf(span)) {
      const programme = programmeClass(mission.series.programme);
      const id = `${programme}-${fade}`;
      if (fade)
        found.set(
          id,
          `<linearGradient id="${id}" class="${programme}">${fades[fade]}</linearGradient>`,
        );
    }
  return [...found.values()].join("");
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

function markSvg(mark: Mark, { domain, geometry, isStill }: Picture): string {
  const x = percent(place(mark.at, domain));
  const y = geometry.top(mark.row) + geometry.bar / 2;
  const title = isStill ? "" : `<title>${escapeHtml(markTitle(mark))}</title>`;
  const symbol = symbolSvg(mark.attempt.kind);
  const drawn = isNamed(geometry) ? symbol : `<g transform="scale(.55)">${symbol}</g>`;
  return `<svg class="mark" x="${x}" y="${y}" width="1" height="1">${title}${drawn}</svg>`;
}
