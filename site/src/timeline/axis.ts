import { axisHeight, type Domain, place, ticksOf } from "./layout.ts";

/** The axis and its lines through the rows, for a picture of a width and height in pixels. */
export function axisSvg(domain: Domain, width: number, height: number): string {
  return ticksOf(domain, width)
    .map(({ at, text }) => {
      const share = place(at, domain);
      const x = `${share.toFixed(3)}%`;
      const pixels = (share / 100) * width;
      const side = pixels < 20 ? "start" : pixels > width - 20 ? "end" : undefined;
      const anchor = side ? ` text-anchor="${side}"` : "";
      const line = `<line x1="${x}" x2="${x}" y1="${axisHeight - 4}" y2="${height}"/>`;
      return `${line}<text x="${x}" y="${axisHeight - 9}"${anchor}>${text}</text>`;
    })
    .join("");
}
