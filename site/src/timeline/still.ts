import type { Station } from "resupply";
import { escapeHtml } from "../lib/html.ts";
import { paletteCss } from "../lib/palette.ts";
import colours from "../styles/colours.css?raw";
import { coloursOf } from "./legend.ts";
import type { Bar } from "./model.ts";
import { overviewOf } from "./overview.ts";
import plotStyle from "./plot.css?raw";
import { plotSvg } from "./svg.ts";

/** In pixels: the width, the names of the stations, the legend, and a letter of it. */
const [width, side, foot, letter] = [1200, 175, 30, 6.9];

/** The picture of all stations as a file of its own, for a README or a link to the site. */
export function stillSvg(stations: readonly Station[]): string {
  const { picture, stations: starts } = overviewOf(stations);
  const { height } = picture.geometry;
  const names = starts.map(
    ({ station, top }) =>
      `<text class="name" x="12" y="${top + 8}">${escapeHtml(station.name)}</text>`,
  );
  const style = `${colours}${paletteCss()}${plotStyle}.plot{font:12px system-ui,sans-serif}.name{fill:var(--text)}.back{fill:var(--bg)}`;
  const whole = height + foot;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="plot thin" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" role="img" aria-label="All ${picture.bars.length} stays at the ports of ${stations.length} space stations since 1971">
<style>${minified(style)}</style>
<rect class="back" width="${width}" height="${whole}"/>
${names.join("")}
<svg x="${side}" width="${width - side}" height="${height}">${plotSvg({ ...picture, isStill: true })}</svg>
<g transform="translate(0 ${height + 8})">${legend(picture.bars)}</g>
</svg>
`;
}

function legend(bars: readonly Bar[]): string {
  let x = 12;
  const parts = coloursOf(bars).map(({ fill, names }) => {
    const part = `<rect x="${x}" width="20" height="10" fill="${fill}"/><text class="name" x="${x + 26}" y="9">${names}</text>`;
    x += 26 + names.length * letter + 16;
    return part;
  });
  return parts.join("");
}

function minified(css: string): string {
  return css.replaceAll(/\/\*.*?\*\//gs, "").replaceAll(/\s+/g, " ");
}
