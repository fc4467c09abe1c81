import { type AnyMission, createCatalog } from "resupply";

/** A flight with what it is found by: its ids, names and those of what it belongs to. */
export type SlimMission = readonly [
  id: string,
  name: string,
  launched: string,
  kind: string,
  series: string,
  spacecraft: string,
  operator: string,
  destination: string,
  aliases: readonly (readonly string[])[],
  identifiers: AnyMission["identifiers"],
  stations: readonly string[],
];

/** Anything else with a page: its folder, its id, its name and other names. */
export type Other = readonly [folder: string, id: string, name: string, ...also: string[]];

export interface SearchData {
  readonly flights: readonly SlimMission[];
  readonly series: Readonly<Record<string, readonly [name: string, programme: string]>>;
  readonly spacecraft: Readonly<
    Record<string, readonly [name: string, wikipedia?: string | undefined]>
  >;
  readonly operators: Readonly<Record<string, string>>;
  readonly stations: Readonly<Record<string, string>>;
  readonly others: readonly Other[];
}

/** The library's own look-up over these flights: what it does not need for names is left out. */
export function catalogOf(data: SearchData) {
  return createCatalog(data.flights.map((flight) => missionOf(flight, data)));
}

function missionOf(flight: SlimMission, data: SearchData): AnyMission {
  const [
    id,
    name,
    time,
    kind,
    series,
    spacecraft,
    operator,
    destination,
    aliases,
    identifiers,
    stations,
  ] = flight;
  const [seriesName = series, programme = series] = data.series[series] ?? [];
  const [craftName = spacecraft, wikipedia] = data.spacecraft[spacecraft] ?? [];
  const mission = {
    id,
    name,
    kind,
    identifiers,
    aliases: aliases.map(([alias, kind, language = "en"]) => ({ name: alias, kind, language })),
    series: { id: series, name: seriesName, programme, identifiers: {} },
    spacecraft: {
      id: spacecraft,
      name: craftName,
      identifiers: { ...(wikipedia && { wikipedia }) },
    },
    operator: { id: operator, name: data.operators[operator] ?? operator, identifiers: {} },
    destination: {
      id: destination,
      name: data.stations[destination] ?? destination,
      identifiers: {},
    },
    launch: { time },
    stays: stations.map((station) => ({ kind: "docking", station: { id: station } })),
    attempts: [],
  };
  return mission as unknown as AnyMission;
}
