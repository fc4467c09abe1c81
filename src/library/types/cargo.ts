import type { Kilograms } from "./entities.ts";

/**
 * Cargo in kilograms, as sources count it: by what it is, by where it was stowed or by what it is for.
 * Unknown parts are absent; parts need not add up to the total.
 */
export interface Cargo {
  /** All that was brought up. */
  readonly total?: Kilograms;
  /** Whether the total includes the packaging; absent if no source says so. */
  readonly withPackaging?: boolean;
  /** In the pressurised hold. */
  readonly pressurised?: Kilograms;
  /** Outside the pressurised hold: in the trunk of a Dragon, say. */
  readonly unpressurised?: Kilograms;
  /** Goods in the pressurised hold of a ship that also brings propellant, water and gas. */
  readonly dry?: Kilograms;
  /** Propellant for the station. */
  readonly propellant?: Kilograms;
  readonly water?: Kilograms;
  /** Oxygen, nitrogen or air. */
  readonly gas?: Kilograms;
  /** Food, clothes and other things for the crew. */
  readonly crewSupplies?: Kilograms;
  /** Experiments and their equipment. */
  readonly science?: Kilograms;
  /** Equipment for spacewalks. */
  readonly spacewalk?: Kilograms;
  /** Spare parts and equipment of the station. */
  readonly hardware?: Kilograms;
  /** Computers and their accessories. */
  readonly computer?: Kilograms;
  /** Brought back to Earth. */
  readonly returned?: Kilograms;
  /** Waste that burned up with the ship. */
  readonly disposed?: Kilograms;
}

/** Something that a flight carried and that is worth a name: an instrument, a satellite, a module. */
export interface Payload {
  readonly name: string;
  /** What became of it, in one line; absent if unknown. */
  readonly fate?: string;
}

/** Cargo, some parts of which are always present. */
export type Loaded<Known extends keyof Cargo> = Cargo & Required<Pick<Cargo, Known>>;

/** {@link Cargo} with the total and what it consists of: dry cargo, propellant, water and gas. */
export type FullCargo = Loaded<"total" | "dry" | "propellant" | "water" | "gas">;
