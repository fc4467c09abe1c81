import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import type { Mission } from "resupply";
import { escapeHtml } from "../lib/html.ts";
import { readable } from "../lib/instants.ts";
import { palette } from "../lib/palette.ts";
import { place } from "../timeline/layout.ts";
import { capital } from "./fact.ts";
import { piecesOf } from "./piece.ts";

/** What most services take. */
const [width, height] = [1200, 630] as const;
const left = 72;

const folder = join(
  dirname(createRequire(import.meta.url).resolve("dejavu-fonts-ttf/package.json")),
  "ttf",
);
const fontFiles = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map((name) => join(folder, name));

/** A picture of a flight for those who share its page: its name, and its stays among its neighbours'. */
export function cardSvg(mission: Mission): string {
  const { name, series, launch, destination, outcome } = mission;
  const fill = palette[series.programme]?.fill ?? "#9aa0a6";
  const size = Math.min(96, Math.floor((width - 2 * left) / (name.length * 0.7)));
  const line = [readable(launch.time.slice(0, 10)), destination.name];
  if (outcome !== "success") line.push(capital(outcome.replace("-", " ")));
  const write = (y: number, size: number, colour: string, text: string, weight = "normal") =>
    `<text x="${left}" y="${y}" font-size="${size}" fill="${colour}" font-weight="${weight}">${escapeHtml(text)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="DejaVu Sans">`,
    `<rect width="${width}" height="${height}" fill="#14171c"/><rect width="${width}" height="14" fill="${fill}"/>`,
    write(210, size, "#fff", name, "bold"),
    write(280, 36, "#c4cad3", line.join(" · ")),
    barsSvg(mission),
    write(height - 48, 28, "#a8b0bb", "resupply · every flight to a space station"),
    "</svg>",
  ].join("");
}

/** The piece of the timeline, at most three ports high. */
function barsSvg(mission: Mission): string {
  const [piece] = piecesOf(mission);
  if (piece === undefined) return "";
  const { rows, bars, domain } = piece.picture;
  const shown = Math.min(rows.length, 3);
  const top = 430 - shown * 28;
  const scale = (at: number) =>
    left + (Math.min(Math.max(place(at, domain), 0), 100) / 100) * (width - 2 * left);
  const bands = rows
    .slice(0, shown)
    .map(
      (_, row) =>
        `<rect x="${left}" y="${top + row * 56}" width="${width - 2 * left}" height="40" fill="#232a33"/>`,
    );
  const drawn = bars
    .filter(({ row }) => row < shown)
    .map((bar) => {
      const [from, to] = [scale(bar.span.from), scale(bar.span.to)];
      const fill = palette[bar.mission.series.programme]?.fill ?? "#9aa0a6";
      const opacity = bar.mission === mission ? 1 : 0.35;
      return `<rect x="${from.toFixed(1)}" y="${top + bar.row * 56}" width="${Math.max(to - from, 4).toFixed(1)}" height="40" rx="4" fill="${fill}" opacity="${opacity}"/>`;
    });
  return [...bands, ...drawn].join("");
}

/** The same as PNG, drawn with a font that comes with the site, so that it is the same everywhere. */
export function cardPng(mission: Mission): Uint8Array<ArrayBuffer> {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "DejaVu Sans" };
  return new Uint8Array(new Resvg(cardSvg(mission), { font }).render().asPng());
}
