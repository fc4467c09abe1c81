/** How the flights of a programme are drawn. */
export interface Colour {
  readonly fill: string;
  /** Of text on the fill. */
  readonly ink: "#000" | "#fff";
}

/**
 * One colour for each programme. Programmes that came to the same station can be told apart with any kind of
 * colour blindness; a test measures that. Programmes that never met may share a hue.
 */
export const palette: Readonly<Record<string, Colour>> = {
  Soyuz: { fill: "#0072b2", ink: "#fff" },
  Progress: { fill: "#56b4e9", ink: "#000" },
  "Space Shuttle": { fill: "#d55e00", ink: "#000" },
  ATV: { fill: "#f5a700", ink: "#000" },
  HTV: { fill: "#cc79a7", ink: "#000" },
  Dragon: { fill: "#6fd3b0", ink: "#000" },
  "Crew Dragon": { fill: "#007a5a", ink: "#fff" },
  Cygnus: { fill: "#f0e442", ink: "#000" },
  Starliner: { fill: "#6b2f8a", ink: "#fff" },
  Skylab: { fill: "#d55e00", ink: "#000" },
  TKS: { fill: "#cc79a7", ink: "#000" },
  Shenzhou: { fill: "#d55e00", ink: "#000" },
  Tianzhou: { fill: "#f5a700", ink: "#000" },
  "Modules of Mir": { fill: "#9aa0a6", ink: "#000" },
  "Modules of the ISS": { fill: "#9aa0a6", ink: "#000" },
  "Modules of Tiangong": { fill: "#9aa0a6", ink: "#000" },
};

/** The class of what is drawn in the colour of a programme: `p-crew-dragon`. */
export function programmeClass(programme: string): string {
  return `p-${programme.toLowerCase().replaceAll(" ", "-")}`;
}

/** The rules for these classes: `--fill` and `--ink`. */
export function paletteCss(): string {
  return Object.entries(palette)
    .map(([name, { fill, ink }]) => `.${programmeClass(name)}{--fill:${fill};--ink:${ink}}`)
    .join("");
}
