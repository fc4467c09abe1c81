import type { Rule } from "./rule.ts";

export const cosparYear: Rule = {
  id: "cospar-year",
  description: "A COSPAR designator begins with the year of the launch.",
  why: "The designator contains the year of the launch, so if they differ, one of the two facts is wrong.",
  example: {
    path: "missions/mule/mule-3.md",
    bad: "- **COSPAR designator**: 2031-007A",
    good: "- **COSPAR designator**: 2032-007A",
  },
  check(catalog, report) {
    for (const mission of catalog.entries("missions")) {
      const { identifiers, launch } = mission.record;
      const year = launch.time.slice(0, 4);
      if (identifiers.cospar !== undefined && !identifiers.cospar.startsWith(year)) {
        report(
          mission,
          "identifiers.cospar",
          `${identifiers.cospar} does not begin with ${year}, the year of the launch; one of the two is wrong`,
        );
      }
    }
  },
};
