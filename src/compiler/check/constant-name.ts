import { entityName } from "../emit/entities.ts";
import { constantName } from "../emit/names.ts";
import type { Entry } from "../validate/entry.ts";
import type { Rule } from "./rule.ts";

const entityKinds = [
  "series",
  "spacecraft",
  "launch-vehicles",
  "launch-sites",
  "stations",
  "operators",
] as const;

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
    const taken = new Map<string, Entry>();
    const take = (name: string, entry: Entry) => {
      const other = taken.get(name);
      if (other === undefined) taken.set(name, entry);
      else
        find(
          entry,
          "name",
          `this and ${other.seed.file.path} would both be the constant ${name}; one of them needs another id`,
        );
    };
    for (const kind of entityKinds) {
      for (const entry of catalog.entries(kind)) take(entityName(kind, entry.id).text, entry);
    }
    for (const station of catalog.entries("stations")) {
      for (const { record } of station.ports) take(entityName("ports", record.id).text, station);
    }
    for (const mission of catalog.missions) take(constantName(mission.id), mission);
  },
};
