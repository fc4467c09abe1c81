import { palette } from "../lib/palette.ts";
import type { Bar } from "./model.ts";

/** The colours in a picture, each with the programmes that it stands for: those that never met may share one. */
export function coloursOf(bars: readonly Bar[]): readonly { fill: string; names: string }[] {
  const colours = new Map<string, Set<string>>();
  for (const { mission } of bars) {
    const { programme } = mission.series;
    const fill = palette[programme]?.fill ?? "";
    const name = programme.replace(/^Modules of .*/, "Modules");
    colours.set(fill, (colours.get(fill) ?? new Set()).add(name));
  }
  return [...colours].map(([fill, names]) => ({ fill, names: [...names].join(", ") }));
}
