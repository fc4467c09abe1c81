import type { Station } from "resupply";
import { escapeHtml } from "../lib/html.ts";
import { paletteCss } from "../lib/palette.ts";
import colours from "../styles/colours.css?raw";
import { overviewOf } from "./overview.ts";
import plotStyle from "./plot.css?raw";
import { plotSvg } from "./svg.ts";

const [width, side] = [1200, 175];

/** The picture of all stations as a file of its own, for a README or a link to the site. */
export function stillSvg(stations: readonly Station[]): string {
  const { picture, stations: starts } = overviewOf(stations);
  const { height } = picture.geometry;
  const names = starts.map(
    ({ station, top }) =>
      `<text class="name" x="12" y="${top + 8}">${escapeHtml(station.name)}</text>`,
  );
  const style = `${colours}${paletteCss()}${plotStyle}.plot{font:12px system-ui,sans-serif}.name{fill:var(--text)}.back{fill:var(--bg)}`;
  const from = picture.bars.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="plot thin" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="All ${from} stays at the ports of ${stations.length} space stations since 1971">
<style>${minified(style)}</style>
<rect class="back" width="${width}" height="${height}"/>
${names.join("")}
<svg x="${side}" width="${width - side}" height="${height}">${plotSvg({ ...picture, isStill: true })}</svg>
</svg>
`;
}

function minified(css: string): string {
  return css.replaceAll(/\/\*.*?\*\//gs, "").replaceAll(/\s+/g, " ");
}
