import { programmeClass } from "../lib/palette.ts";

/** A chart: its picture, the key to its colours, and the same facts as a table. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  /** What it shows and what it leaves out. */
  readonly text: string;
  /** The inside of an SVG as wide as the page. */
  readonly svg: string;
  readonly height: number;
  readonly key: readonly KeyEntry[];
  readonly table: {
    readonly columns: readonly string[];
    /** The first cell of each row is its heading; cells are HTML. */
    readonly rows: readonly (readonly (string | number)[])[];
  };
}

export interface KeyEntry {
  readonly name: string;
  /** A class that sets `--fill`. */
  readonly className: string;
}

/** Programmes in the colour of another one that flew in the same years, to another station. */
const hatched: readonly string[] = ["Shenzhou", "Tianzhou"];

/** The class of what a chart draws for a programme. */
export function markClass(programme: string): string {
  return programmeClass(programme) + (hatched.includes(programme) ? " hatched" : "");
}

/** The programmes in the key of a chart; those of one colour that only deliver modules are one entry. */
export function programmeKey(names: readonly string[]): readonly KeyEntry[] {
  const entries = names.map((name) => ({
    name: name.replace(/^Modules of .*/, "Modules"),
    className: markClass(name),
  }));
  return [...new Map(entries.reverse().map((entry) => [entry.name, entry])).values()].reverse();
}

export const percent = (value: number): string => `${Number(value.toFixed(3))}%`;
