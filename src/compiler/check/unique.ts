import type { Entry } from "../model/entry.ts";
import type { Rule } from "./rule.ts";

export const unique: Rule = {
  id: "unique",
  description:
    "No two flights share a name, COSPAR designator, SATCAT number, Wikidata item, or serial and flight number within a class.",
  why: "Looking up a number has to lead to one flight.",
  example: {
    path: "missions/mule/mule-3.md",
    bad: "- **SATCAT number**: 70001",
    good: "- **SATCAT number**: 70003",
  },
  check(catalog, report) {
    const seen = new Map<string, Entry<"missions">>();
    // Published flights come first, so that findings are reported in seeds.
    const { missions, published } = catalog;
    const ordered = [true, false].flatMap((first) =>
      missions.filter((mission) => published.has(mission) === first),
    );
    for (const mission of ordered) {
      const { name, identifiers, serial, flightNumber, spacecraft } = mission.record;
      for (const [field, value, scope] of [
        ["name", name, ""],
        ["identifiers.cospar", identifiers.cospar, ""],
        ["identifiers.satcat", identifiers.satcat, ""],
        ["identifiers.wikidata", identifiers.wikidata, ""],
        ["identifiers.wikipedia", identifiers.wikipedia, ""],
        ["serial", serial, `${spacecraft} ${flightNumber ?? ""}`],
      ] as const) {
        if (value === undefined) continue;
        const key = `${field} ${scope} ${value}`;
        const other = seen.get(key);
        if (other === undefined) seen.set(key, mission);
        else
          report(
            mission,
            field,
            `${value} is also used by ${other.record.name} (${published.has(other) ? "published" : other.seed.file.path}); one of the two is wrong`,
          );
      }
    }
  },
};
