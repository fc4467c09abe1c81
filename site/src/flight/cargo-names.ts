import type { Cargo } from "resupply";

/** What the parts of the cargo are called on a page, in the order in which they are shown. */
export const cargoNames: Readonly<Record<Exclude<keyof Cargo, "withPackaging">, string>> = {
  total: "Brought up in all",
  pressurised: "Pressurised hold",
  unpressurised: "Outside the hold",
  dry: "Dry cargo",
  propellant: "Propellant",
  water: "Water",
  gas: "Oxygen and air",
  crewSupplies: "Supplies for the crew",
  science: "Science",
  spacewalk: "Gear for spacewalks",
  hardware: "Spares and equipment",
  computer: "Computers",
  returned: "Brought back",
  disposed: "Waste burned up",
};
