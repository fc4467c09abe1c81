import { missions } from "resupply";
import { people } from "resupply/people";
import { kinds } from "../entities/kinds.ts";
import { folderOf, type Kind } from "../lib/routes.ts";
import { stations } from "../lib/stations.ts";
import type { SearchData, SlimMission } from "./slim.ts";

/** What the search box loads when it is first used: all names, and no more. */
export function searchData(): SearchData {
  const flights = missions.map((mission): SlimMission => {
    const { id, name, kind, aliases, identifiers, series, spacecraft, operator, destination } =
      mission;
    return [
      id,
      name,
      mission.launch.time,
      kind,
      series.id,
      spacecraft.id,
      operator.id,
      destination.id,
      aliases.map((alias) =>
        alias.language === "en"
          ? [alias.name, alias.kind]
          : [alias.name, alias.kind, alias.language],
      ),
      identifiers,
      [
        ...new Set(
          mission.stays.map((stay) => stay.port?.station ?? stay.station?.id ?? destination.id),
        ),
      ],
    ];
  });
  const named = <T extends { readonly id: string }, V>(
    of: (mission: (typeof missions)[number]) => T,
    value: (one: T) => V,
  ) => Object.fromEntries(missions.map((mission) => [of(mission).id, value(of(mission))]));
  return {
    flights,
    series: named(
      (mission) => mission.series,
      ({ name, programme }) => [name, programme] as const,
    ),
    spacecraft: named(
      (mission) => mission.spacecraft,
      ({ name, identifiers }) => [name, identifiers.wikipedia] as const,
    ),
    operators: named(
      (mission) => mission.operator,
      ({ name }) => name,
    ),
    stations: named(
      (mission) => mission.destination,
      ({ name }) => name,
    ),
    others: [
      ...stations.map((station) => other("station", station.id, station.name)),
      ...kinds
        .filter(({ kind }) => kind !== "person")
        .flatMap(({ kind, things }) => things.map(({ id, name }) => other(kind, id, name))),
      ...people.map(({ id, name, aliases }) =>
        other(
          "person",
          id,
          name,
          aliases.map((alias) => alias.name),
        ),
      ),
    ],
  };
}

function other(kind: Kind, id: string, name: string, also: readonly string[] = []) {
  return [folderOf(kind), id, name, ...also] as const;
}
