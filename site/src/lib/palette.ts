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
  Soyuz: { fill: "#2d4fae", ink: "#fff" },
  Progress: { fill: "#58b4ee", ink: "#000" },
  "Space Shuttle": { fill: "#fa3c37", ink: "#000" },
  ATV: { fill: "#f79a10", ink: "#000" },
  HTV: { fill: "#d2b0b8", ink: "#000" },
  Dragon: { fill: "#aee3ef", ink: "#000" },
  "Crew Dragon": { fill: "#00934d", ink: "#000" },
  Cygnus: { fill: "#fbe13c", ink: "#000" },
  Starliner: { fill: "#76295a", ink: "#fff" },
  Skylab: { fill: "#fa3c37", ink: "#000" },
  TKS: { fill: "#76295a", ink: "#fff" },
  Shenzhou: { fill: "#fa3c37", ink: "#000" },
  Tianzhou: { fill: "#f79a10", ink: "#000" },
  "Modules of Mir": { fill: "#868b93", ink: "#000" },
  "Modules of the ISS": { fill: "#868b93", ink: "#000" },
  "Modules of Tiangong": { fill: "#868b93", ink: "#000" },
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
