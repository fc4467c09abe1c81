import { missionKinds } from "../../schema/words.ts";
import { entityName } from "../emit/entities.ts";
import { constantName } from "../emit/names.ts";
import type { Catalog } from "../model/catalog.ts";
import type { Entry } from "../model/entry.ts";
import type { Rule } from "./rule.ts";

const entityKinds = {
  series: "series",
  spacecraft: "class",
  "launch-vehicles": "vehicle",
  "launch-sites": "site",
  stations: "station",
  operators: "operator",
  people: "person",
} as const;

/** The library's entry points and internal modules, apart from those of series. */
const moduleNames = new Set<string>([
  ...["articles", "index", "lazy", "people", "provenance", "schema"],
  ...missionKinds,
]);

/** An entry, the name of its constant, and what to do if another constant has that name. */
type Named = readonly [entry: Entry, name: string, advice: string];

export const uniqueConstantName: Rule = {
  id: "constant-name",
  description: "No two entries become constants with the same name.",
  why: "Each entry becomes a constant of the library, named after its id.",
  example: {
    copyOf: "operators/carriers.md",
    bad: "operators/barn.md",
    good: "operators/hauliers.md",
  },
  check(catalog, report) {
    const takeAll = (all: readonly Named[]) => {
      const taken = new Map<string, Named>();
      for (const named of all) {
        const [entry, name] = named;
        const other = taken.get(name);
        if (other === undefined) {
          taken.set(name, named);
          continue;
        }
        // Nobody would see a finding on a published entry.
        const [at, rest] = catalog.published.has(entry) ? [other, entry] : [named, other[0]];
        report(
          at[0],
          "name",
          `this and ${catalog.published.has(rest) ? `the published ${rest.record.name}` : rest.seed.file.path} would both become the constant ${name}; ${at[2]}`,
        );
      }
    };
    takeAll(constantsOf(catalog));
    takeAll(
      catalog.entries("sources").map((source) => {
        return [source, constantName(`source-${source.id}`), rename(source, "source")] as const;
      }),
    );
    for (const series of catalog.entries("series")) {
      if (!moduleNames.has(series.id)) continue;
      report(
        series,
        "name",
        `${series.id} is the name of a module of the library; ${rename(series, "series")}`,
      );
    }
  },
};

function constantsOf(catalog: Catalog): Named[] {
  const kinds = Object.keys(entityKinds) as (keyof typeof entityKinds)[];
  return [
    ...kinds.flatMap((kind) =>
      catalog
        .entries(kind)
        .map(
          (entry): Named => [
            entry,
            entityName(kind, entry.id).text,
            rename(entry, entityKinds[kind]),
          ],
        ),
    ),
    ...catalog
      .entries("stations")
      .flatMap((station) =>
        station.ports.map(
          ({ record }): Named => [
            station,
            entityName("ports", record.id).text,
            `give the port ${record.name} another name`,
          ],
        ),
      ),
    ...catalog.missions.map(
      (mission): Named => [
        mission,
        constantName(mission.id),
        "give the flight an alias, and name this file after it",
      ],
    ),
  ];
}

const rename = ({ id }: Entry, what: string) => `name this file ${id}-${what}.md`;
