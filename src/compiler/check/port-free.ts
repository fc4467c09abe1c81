import { compareStart, isBefore } from "../../library/time.ts";
import type { Catalog } from "../catalog.ts";
import type { Entry } from "../validate/entry.ts";
import type { Rule } from "./rule.ts";

interface Occupation {
  readonly mission: Entry<"missions">;
  readonly field: string;
  readonly from: string;
  /** Absent where it is unknown, or has not happened. */
  readonly to: string | undefined;
}

export const portFree: Rule = {
  id: "port-free",
  description: "No two craft are at one port of one station at once.",
  why: "Two craft at one port at once show a wrong time or a wrong port; `portHistory` would tell nonsense.",
  example: {
    path: "missions/mule/mule-1.md",
    bad: "  - **Undocked**: 2032-03-07",
    good: "  - **Undocked**: 2030-04-02T09:00Z",
    given: [
      {
        path: "missions/mule/mule-1.md",
        replace: "2030-04-03 (assumed",
        by: "2032-03-08 (assumed",
      },
      {
        path: "missions/mule/mule-3.md",
        replace: "[Barn](../../stations/barn.md) (",
        by: "[Barn back](../../stations/barn.md#barn-back) (",
      },
    ],
  },
  check(catalog, find) {
    for (const occupations of occupationsByPort(catalog).values()) {
      // In order of arrival, who is to leave last stands in the way of all that come before it leaves.
      let last: (Occupation & { to: string }) | undefined;
      for (const { mission, field, from, to } of occupations) {
        if (last !== undefined && isBefore(from, last.to)) {
          const { name } = last.mission.record;
          find(
            mission,
            field,
            `${name} was at this port from ${last.from} to ${last.to}; one of the times is wrong`,
          );
        }
        if (to !== undefined && (last === undefined || compareStart(last.to, to) < 0)) {
          last = { mission, field, from, to };
        }
      }
    }
  },
};

function occupationsByPort(catalog: Catalog): Map<string, Occupation[]> {
  const occupations = catalog.missions.flatMap((mission) =>
    mission.record.stays.flatMap(({ port, from, to }, index) =>
      port === undefined || from === undefined
        ? []
        : [{ mission, port, field: `stays[${index}].from`, from, to }],
    ),
  );
  return Map.groupBy(
    occupations.sort((a, b) => compareStart(a.from, b.from)),
    ({ port }) => port,
  );
}
