import type { Cargo, Mission, Payload } from "resupply";
import { type Column, tableOf } from "./table.ts";

type Part = Exclude<keyof Cargo, "withPackaging">;

/** What the parts of the cargo are; a part that the record gains must be named here. */
export const cargoParts: Readonly<Record<Part, string>> = {
  total: "All that was brought up",
  pressurised: "In the pressurised hold",
  unpressurised: "Outside the pressurised hold",
  dry: "Goods in the pressurised hold of a ship that also brings propellant, water and gas",
  propellant: "Propellant for the station",
  water: "Water",
  gas: "Oxygen, nitrogen or air",
  crewSupplies: "Food, clothes and other things for the crew",
  science: "Experiments and their equipment",
  spacewalk: "Equipment for spacewalks",
  hardware: "Spare parts and equipment of the station",
  computer: "Computers and their accessories",
  returned: "Brought back to Earth",
  disposed: "Waste that burned up with the ship",
};

const snake = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

interface Loaded {
  readonly mission: Mission;
  readonly cargo: Cargo;
}

const cargoColumns: readonly Column<Loaded>[] = [
  {
    name: "mission",
    type: "string",
    required: true,
    description: "The id of the flight.",
    of: ({ mission }) => mission.id,
  },
  ...(Object.entries(cargoParts) as [Part, string][]).map(
    ([part, what]): Column<Loaded> => ({
      name: `${snake(part)}_kg`,
      type: "number",
      description: `${what}, in kilograms.`,
      of: ({ cargo }) => cargo[part],
    }),
  ),
  {
    name: "with_packaging",
    type: "boolean",
    description: "Whether the total includes the packaging; empty if no source says so.",
    of: ({ cargo }) => cargo.withPackaging,
  },
];

/** One row for each flight whose cargo is known. */
export const cargoTable = (missions: readonly Mission[]) =>
  tableOf(
    {
      name: "cargo",
      title: "Cargo",
      description:
        "One row for each flight of which some of the cargo is known. Parts need not add up to the total.",
      key: ["mission"],
      references: [{ column: "mission", table: "missions", to: "id" }],
    },
    cargoColumns,
    missions.flatMap((mission) => (mission.cargo ? [{ mission, cargo: mission.cargo }] : [])),
  );

interface Carried {
  readonly mission: Mission;
  readonly at: number;
  readonly payload: Payload;
}

const payloadColumns: readonly Column<Carried>[] = [
  {
    name: "mission",
    type: "string",
    required: true,
    description: "The id of the flight.",
    of: ({ mission }) => mission.id,
  },
  {
    name: "payload",
    type: "integer",
    required: true,
    description: "Which of its payloads, from 1.",
    of: ({ at }) => at,
  },
  {
    name: "name",
    type: "string",
    required: true,
    description: "The name of the payload.",
    of: ({ payload }) => payload.name,
  },
  {
    name: "fate",
    type: "string",
    description: "What became of it; empty if unknown.",
    of: ({ payload }) => payload.fate,
  },
];

/** One row for each thing with a name of its own that a flight carried. */
export const payloadsTable = (missions: readonly Mission[]) =>
  tableOf(
    {
      name: "payloads",
      title: "Payloads",
      description: "One row for each thing with a name of its own that a flight carried.",
      key: ["mission", "payload"],
      references: [{ column: "mission", table: "missions", to: "id" }],
    },
    payloadColumns,
    missions.flatMap((mission) =>
      (mission.payloads ?? []).map((payload, at) => ({ mission, at: at + 1, payload })),
    ),
  );
