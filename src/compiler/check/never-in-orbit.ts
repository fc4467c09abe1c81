import type { Rule } from "./rule.ts";

export const neverInOrbit: Rule = {
  id: "never-in-orbit",
  description:
    "A craft that failed to reach orbit has no stay, no COSPAR designator and no SATCAT number, and its outcome is a failure at launch.",
  why: "Only objects that reached orbit are catalogued.",
  example: {
    path: "missions/mule/mule-2.md",
    bad: "- **Failure phase**: docking",
    good: "- **Failure phase**: launch",
  },
  check(catalog, report) {
    for (const mission of catalog.entries("missions")) {
      const { record } = mission;
      if (record.end?.kind !== "failed-to-orbit") continue;
      if (record.outcome !== "failure" || record.failure.phase !== "launch") {
        report(
          mission,
          "end.kind",
          "a craft that failed to reach orbit has the outcome failure and the failure phase launch",
        );
      }
      for (const [field, present] of [
        ["stays[0]", record.stays.length > 0],
        ["identifiers.cospar", record.identifiers.cospar !== undefined],
        ["identifiers.satcat", record.identifiers.satcat !== undefined],
      ] as const) {
        if (present)
          report(mission, field, "this craft never reached orbit; remove this, or correct its end");
      }
    }
  },
};
