import { type Cargo, type Mission, missions } from "resupply";
import { type Part, yearBarsSvg } from "./bars.ts";
import type { Chart } from "./chart.ts";
import { yearOf, years } from "./years.ts";

const height = 340;

/** What cargo is split into, so that the parts add up to the total, and in which colour it is drawn. */
export const parts = [
  { id: "dry", name: "Dry cargo inside", fill: "#58b4ee" },
  { id: "outside", name: "Outside the hold", fill: "#00934d" },
  { id: "propellant", name: "Propellant", fill: "#f79a10" },
  { id: "water", name: "Water", fill: "#2d4fae" },
  { id: "gas", name: "Oxygen and air", fill: "#fbe13c" },
  { id: "unsplit", name: "Not itemised", fill: "#868b93" },
] as const;
export type CargoPart = (typeof parts)[number]["id"];
export type Split = Readonly<Record<CargoPart, number>>;

/**
 * The cargo of a flight by kind, in kilograms. Sources count in different ways: what is inside is the dry
 * cargo, or the pressurised, or the sum of what it was for. What the parts leave of the total is not itemised.
 */
export function splitOf(cargo: Cargo): Split {
  const { crewSupplies, science, spacewalk, hardware, computer } = cargo;
  const purposes = [crewSupplies, science, spacewalk, hardware, computer];
  const sum = (masses: readonly (number | undefined)[]) =>
    masses.reduce<number>((all, mass) => all + (mass ?? 0), 0);
  const fluids = sum([cargo.propellant, cargo.water, cargo.gas]);
  const outside = cargo.unpressurised ?? 0;
  const inside = cargo.dry ?? cargo.pressurised ?? sum(purposes);
  // Where the total is known, the parts of another way of counting can't be more than it.
  const room = cargo.total === undefined ? inside : Math.max(0, cargo.total - fluids - outside);
  const dry = Math.min(inside, room);
  return {
    dry,
    outside,
    propellant: cargo.propellant ?? 0,
    water: cargo.water ?? 0,
    gas: cargo.gas ?? 0,
    unsplit: cargo.total === undefined ? 0 : Math.max(0, cargo.total - fluids - outside - dry),
  };
}

/** Whether the cargo of a flight got to a station. */
const isDelivered = (mission: Mission): boolean =>
  mission.outcome !== "failure" && mission.stays.length > 0;

const tonnes = (kilograms: number): string =>
  (kilograms / 1000).toLocaleString("en", { maximumFractionDigits: 1 });

/** The cargo that was delivered in each year, and how many cargo flights brought an unknown amount. */
export function cargoPerYear() {
  return years.map((year) => {
    const flown = missions.filter((mission) => yearOf(mission) === year && isDelivered(mission));
    const splits = flown.flatMap(({ cargo }) => (cargo ? splitOf(cargo) : []));
    const masses = parts.map(({ id }) => splits.reduce((all, split) => all + split[id], 0));
    const unknown = flown.filter(
      ({ kind, cargo }) =>
        kind === "cargo" &&
        (cargo ? Object.values(splitOf(cargo)).every((mass) => mass === 0) : true),
    );
    return { year, masses, unknown: unknown.length };
  });
}

export function cargoChart(): Chart {
  const rows = cargoPerYear();
  const bars = rows.map(({ year, masses }) => ({
    year,
    parts: parts.flatMap(({ id, name }, at): Part[] => {
      const value = masses[at] ?? 0;
      return value === 0
        ? []
        : [{ className: `c-${id}`, value, title: `${name}, ${year}: ${tonnes(value)} t` }];
    }),
  }));
  const unknown = rows.reduce((all, row) => all + row.unknown, 0);
  return {
    id: "cargo",
    title: "Cargo delivered per year",
    text: `In tonnes, by what it was, so far as the record knows: the cargo of ${unknown} cargo flights, most of them to the Salyuts and Mir, is unknown and not in the bars. Flights that failed are left out.`,
    svg: yearBarsSvg(bars, height, (value) => `${tonnes(value)} t`),
    height,
    key: parts.map(({ id, name }) => ({ name, className: `c-${id}` })),
    table: {
      columns: ["Year", ...parts.map(({ name }) => `${name} (t)`), "Cargo flights unknown"],
      rows: rows.map(({ year, masses, unknown: count }) => [
        year,
        ...masses.map((mass) => (mass === 0 ? "" : tonnes(mass))),
        count || "",
      ]),
    },
  };
}
