import type { Mission } from "resupply";
import { type Fact, fact, linkTo, mass, text, time } from "../flight/fact.ts";
import { collect } from "./collect.ts";
import { countryHtml, identifierFacts } from "./identity.ts";
import { countries } from "./people.ts";
import { counted, type KindOfThing, type Thing } from "./thing.ts";

const known = new Set(countries.map(({ id }) => id));
const country = (name: string): readonly Fact[] => fact("Country", countryHtml(name, known));
const plain = { columns: [], lists: [] } as const;
const rowsOf = (flights: readonly Mission[]) => flights.map((mission) => ({ mission, cells: [] }));

const series: readonly Thing[] = collect(({ series }) => [series]).map(({ thing, flights }) => {
  const ships = [...new Map(flights.map(({ spacecraft }) => [spacecraft.id, spacecraft])).values()];
  return {
    ...plain,
    kind: "series",
    id: thing.id,
    name: thing.name,
    description: `${counted(flights.length, "flight")} of the series ${thing.name}, in the programme ${thing.programme}.`,
    facts: [
      ...fact("Programme", text(thing.programme)),
      ...fact("Spacecraft", ships.map((ship) => linkTo("spacecraft", ship)).join(", ")),
      ...identifierFacts(thing.identifiers),
    ],
    rows: rowsOf(flights),
  };
});

const spacecraft: readonly Thing[] = collect(({ spacecraft }) => [spacecraft]).map(
  ({ thing, flights }) => ({
    ...plain,
    kind: "spacecraft",
    id: thing.id,
    name: thing.name,
    description: `${counted(flights.length, "flight")} of the spacecraft ${thing.name} to space stations.`,
    facts: [
      ...fact("Maker", text(thing.maker)),
      ...country(thing.country),
      ...fact("Index", text(thing.index)),
      ...fact("Mass at launch", mass(thing.mass)),
      ...fact("Most cargo", mass(thing.capacity)),
      ...fact("First flight", time(thing.firstFlight)),
      ...fact("Last flight", time(thing.lastFlight)),
      ...identifierFacts(thing.identifiers),
    ],
    rows: rowsOf(flights),
  }),
);

const vehicles: readonly Thing[] = collect(({ launch }) => [launch.vehicle]).map(
  ({ thing, flights }) => ({
    ...plain,
    kind: "launch-vehicle",
    id: thing.id,
    name: thing.name,
    description: `${counted(flights.length, "flight")} to space stations on the rocket ${thing.name}.`,
    facts: [
      ...fact("Family", text(thing.family)),
      ...fact("Maker", text(thing.maker)),
      ...country(thing.country),
      ...fact("Stages", text(thing.stages)),
      ...fact("Height", thing.height === undefined ? undefined : `${thing.height} m`),
      ...fact("Mass at lift-off", mass(thing.mass)),
      ...fact("Payload to low orbit", mass(thing.payload)),
      ...fact("First flight", time(thing.firstFlight)),
      ...fact("Last flight", time(thing.lastFlight)),
      ...identifierFacts(thing.identifiers),
    ],
    rows: rowsOf(flights),
  }),
);

const degrees = (value: number, plus: string, minus: string) =>
  `${Math.abs(value).toFixed(4)}° ${value < 0 ? minus : plus}`;

const pads: readonly Thing[] = collect(({ launch }) => [launch.site]).map(({ thing, flights }) => {
  const { latitude, longitude } = thing;
  const place =
    latitude === undefined || longitude === undefined
      ? undefined
      : `${degrees(latitude, "N", "S")}, ${degrees(longitude, "E", "W")}`;
  return {
    ...plain,
    kind: "launch-site",
    id: thing.id,
    name: thing.name,
    description: `${counted(flights.length, "flight")} to space stations from ${thing.name}, ${thing.spaceport}.`,
    facts: [
      ...fact("Pad", text(thing.pad)),
      ...fact("Spaceport", text(thing.spaceport)),
      ...country(thing.country),
      ...fact("Place", place),
      ...fact("First launch", time(thing.from)),
      ...fact("Last launch", time(thing.to)),
      ...identifierFacts(thing.identifiers),
    ],
    rows: rowsOf(flights),
  };
});

const operators: readonly Thing[] = collect(({ operator }) => [operator]).map(
  ({ thing, flights }) => ({
    ...plain,
    kind: "operator",
    id: thing.id,
    name: thing.name,
    description: `${counted(flights.length, "flight")} to space stations by ${thing.name}.`,
    facts: [
      ...country(thing.country),
      ...fact("From", time(thing.from)),
      ...fact("To", time(thing.to)),
      ...identifierFacts(thing.identifiers),
    ],
    rows: rowsOf(flights),
  }),
);

const factNamed = (thing: Thing, name: string) =>
  thing.facts.find((one) => one.name === name)?.html ?? "";

export const craftKinds: readonly KindOfThing[] = [
  {
    kind: "series",
    title: "Series",
    description: "Flights under one name and numbering.",
    things: series,
    column: { title: "Programme", of: (thing) => factNamed(thing, "Programme") },
  },
  {
    kind: "spacecraft",
    title: "Spacecraft",
    description: "The classes of spacecraft that flew to space stations.",
    things: spacecraft,
    column: { title: "Country", of: (thing) => factNamed(thing, "Country") },
  },
  {
    kind: "launch-vehicle",
    title: "Rockets",
    description: "The rockets that launched the flights.",
    things: vehicles,
    column: { title: "Country", of: (thing) => factNamed(thing, "Country") },
  },
  {
    kind: "launch-site",
    title: "Launch pads",
    description: "Where the flights were launched.",
    things: pads,
    column: { title: "Spaceport", of: (thing) => factNamed(thing, "Spaceport") },
  },
  {
    kind: "operator",
    title: "Operators",
    description: "The agencies and companies that flew the flights.",
    things: operators,
    column: { title: "Country", of: (thing) => factNamed(thing, "Country") },
  },
];
