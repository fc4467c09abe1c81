import type { Kilograms } from "./entities.ts";

/** Cargo in kilograms. Unknown parts are absent; parts need not add up to the total. */
export interface Cargo {
  readonly total?: Kilograms;
  /** Goods in the pressurised hold: food, clothes, tools, experiments. */
  readonly dry?: Kilograms;
  /** Propellant for the station. */
  readonly propellant?: Kilograms;
  readonly water?: Kilograms;
  /** Oxygen, nitrogen or air. */
  readonly gas?: Kilograms;
}

/** Cargo, some parts of which are always present. */
export type Loaded<Known extends keyof Cargo> = Cargo & Required<Pick<Cargo, Known>>;

/** {@link Cargo} with the total and all parts. */
export type FullCargo = Required<Cargo>;
