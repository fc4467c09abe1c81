import type { Rule } from "../rule.ts";

export const crewNamed: Rule = {
  id: "crew-named",
  description: "A crewed flight names who was launched in it, and a flight of another kind nobody.",
  why: "`peopleAboardAt` counts those whom the flights name; an unnamed crew would be missing from every station.",
  example: {
    path: "missions/mule/mule-1.md",
    from: "- **Cargo**: 1000 kg",
    bad: "- **Cargo**: 1000 kg",
    good: "- **Crew**: [Ada North](../../people/ada-north.md) ([Almanac](https://almanac.example/1))\n- **Cargo**: 1000 kg",
    given: [
      {
        path: "missions/mule/mule-1.md",
        replace: "- **Series**",
        by: "- **Kind**: crewed\n- **Series**",
      },
    ],
  },
  check(catalog, report) {
    for (const mission of catalog.entries("missions")) {
      const { kind, crew } = mission.record;
      const launched = crew?.launched.length ?? 0;
      if (kind === "crewed" && launched === 0) {
        report(mission, "kind", "a crewed flight has a crew; add a line Crew for each of them");
      }
      if (kind !== "crewed" && launched > 0) {
        report(
          mission,
          "crew.launched[0]",
          `the crew was launched in it, so its kind is crewed, not ${kind}`,
        );
      }
    }
  },
};
