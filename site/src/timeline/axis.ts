import { axisHeight, type Domain, place, ticksOf } from "./layout.ts";

/** The axis and its lines through the rows, for a picture of a width and height in pixels. */
export function axisSvg(domain: Domain, width: number, height: number): string {
  return ticksOf(domain, width)
    .map(({ at, text }) => {
      const x = `${place(at, domain).toFixed(3)}%`;
      const line = `<line x1="${x}" x2="${x}" y1="${axisHeight - 4}" y2="${height}"/>`;
      const anchor = anchorOf(at, domain, width);
      return `${line}<text x="${x}" y="${axisHeight - 9}" text-anchor="${anchor}">${text}</text>`;
    })
    .join("");
}

/** Which part of the text of a tick is at its place: at the sides, it is not cut off. */
export function anchorOf(at: number, domain: Domain, width: number): "start" | "middle" | "end" {
  const pixels = (place(at, domain) / 100) * width;
  return pixels < 20 ? "start" : pixels > width - 20 ? "end" : "middle";
}
