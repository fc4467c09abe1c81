import { kebab } from "../model/slug.ts";
import type { Rule } from "./rule.ts";

export const missionId: Rule = {
  id: "mission-id",
  description:
    "A flight's file is named after the flight's name, the beginning of its name or an alias, and is in the folder of its series.",
  why: "Everyone refers to the flight by its id, which never changes, so it has to follow from the name.",
  example: {
    path: "missions/mule/mule-3.md",
    bad: "# Mule Three",
    good: "# Mule 3",
    givenBad: [{ path: "missions/mule/mule-2.md", replace: "[Mule 3]", by: "[Mule Three]" }],
  },
  check(catalog, report) {
    for (const mission of catalog.entries("missions")) {
      const { name, aliases, series } = mission.record;
      const whole = kebab(name);
      const names = [whole, ...aliases.map((alias) => kebab(alias.name))];
      if (!names.includes(mission.id) && !whole.startsWith(`${mission.id}-`)) {
        report(
          mission,
          "name",
          `"${name}" does not match the file name; rename the file to ${whole}.md`,
        );
      }
      const folder = mission.seed.file.path.split("/").at(-2);
      if (folder !== series) {
        report(
          mission,
          "series",
          `a flight of ${series} belongs in missions/${series}/, not in ${folder}/`,
        );
      }
    }
  },
};
