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
} as const;

/** Entry points of the library and modules of its own, beside those of series. */
const moduleNames = new Set(["articles", "index", "lazy", "provenance", "schema"]);

/** An entry, what its constant is called, and what to do where another is called so. */
type Named = readonly [entry: Entry, name: string, advice: string];

export const uniqueConstantName: Rule = {
  id: "constant-name",
  description: "No two entries become constants of the same name.",
  why: "Each entry becomes a constant of the library under a name that its id makes.",
  example: {
    copyOf: "operators/carriers.md",
    bad: "operators/barn.md",
    good: "operators/hauliers.md",
  },
  check(catalog, find) {
    const takeAll = (all: readonly Named[]) => {
      const taken = new Map<string, Named>();
      for (const named of all) {
        const [entry, name] = named;
        const other = taken.get(name);
        if (other === undefined) {
          taken.set(name, named);
          continue;
        }
        // A finding on a published entry would reach nobody.
        const [at, rest] = catalog.published.has(entry) ? [other, entry] : [named, other[0]];
        find(
          at[0],
          "name",
          `this and ${rest.seed.file.path} would both be the constant ${name}; ${at[2]}`,
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
      find(series, "name", `${series.id} is a module of the library; ${rename(series, "series")}`);
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
