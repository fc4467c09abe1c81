import { scaleLinear } from "d3-scale";
import { escapeHtml } from "../lib/html.ts";
import { percent } from "./chart.ts";

/** A part of a bar. */
export interface Part {
  readonly className: string;
  readonly value: number;
  readonly title: string;
}

/** A bar for each year, of parts upon one another. */
export interface YearBar {
  readonly year: number;
  readonly parts: readonly Part[];
}

const [top, foot] = [18, 24] as const;
/** Where the bars are, in per cent: left of them is room for the values. */
const [left, width] = [4, 96] as const;

/** Bars by year, with lines for round values; `show` writes a value. */
export function yearBarsSvg(
  bars: readonly YearBar[],
  height: number,
  show: (value: number) => string,
): string {
  const most = Math.max(
    ...bars.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)),
  );
  const y = scaleLinear()
    .domain([0, most])
    .range([height - foot, top])
    .nice(5);
  const step = width / bars.length;
  const lines = y.ticks(5).map((value) => {
    const at = y(value).toFixed(1);
    return `<line x1="0" x2="100%" y1="${at}" y2="${at}"/><text x="0" y="${Number(at) - 4}">${show(value)}</text>`;
  });
  const drawn = bars.map(({ parts }, at) => {
    let below = 0;
    const rects = parts.map(({ className, value, title }) => {
      const [from, to] = [y(below), y(below + value)];
      below += value;
      return `<rect class="${className}" x="${percent(left + (at + 0.1) * step)}" width="${percent(step * 0.8)}" y="${to.toFixed(1)}" height="${(from - to).toFixed(1)}"><title>${escapeHtml(title)}</title></rect>`;
    });
    return rects.join("");
  });
  return `<g class="parts">${drawn.join("")}</g><g class="lines">${lines.join("")}</g>${yearsSvg(
    bars.map(({ year }) => year),
    height,
  )}`;
}

/** Every tenth year, below the middle of its bar; on wide pages every fifth. */
function yearsSvg(years: readonly number[], height: number): string {
  const step = width / years.length;
  const texts = years.flatMap((year, at) => {
    if (year % 5 !== 0) return [];
    const minor = year % 10 === 0 ? "" : ' class="minor"';
    return `<text${minor} x="${percent(left + (at + 0.5) * step)}" y="${height - 6}">${year}</text>`;
  });
  return `<g class="years">${texts.join("")}</g>`;
}
