import { kebab } from "../model/slug.ts";
import type { Rule } from "./rule.ts";

export const missionId: Rule = {
  id: "mission-id",
  description:
    "A flight's file is named after the flight, by its name, an alias or the beginning of its name, and lies in the folder of its series.",
  why: "The id is how everybody refers to the flight, and is for ever: it has to follow from the name.",
  example: {
    path: "missions/mule/mule-3.md",
    bad: "# Mule Three",
    good: "# Mule 3",
    givenBad: [{ path: "missions/mule/mule-2.md", replace: "[Mule 3]", by: "[Mule Three]" }],
  },
  check(catalog, find) {
    for (const mission of catalog.entries("missions")) {
      const { name, aliases, series } = mission.record;
      const whole = kebab(name);
      const names = [whole, ...aliases.map((alias) => kebab(alias.name))];
      if (!names.includes(mission.id) && !whole.startsWith(`${mission.id}-`)) {
        find(mission, "name", `"${name}" belongs in a file named ${whole}.md`);
      }
      const folder = mission.seed.file.path.split("/").at(-2);
      if (folder !== series) {
        find(
          mission,
          "series",
          `a flight of ${series} lies in missions/${series}/, not in ${folder}/`,
        );
      }
    }
  },
};
