import { compareStart, isBefore } from "../../library/catalog/is-before.ts";
import { departureOf } from "../../library/catalog/presence.ts";
import type { Catalog } from "../model/catalog.ts";
import type { Entry } from "../model/entry.ts";
import type { Rule } from "./rule.ts";

interface Occupation {
  readonly mission: Entry<"missions">;
  readonly field: string;
  /** Its arrival; its departure, where only that is known. */
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
  const occupations = catalog.missions.flatMap((mission) => {
    const { stays, end, destination } = mission.record;
    const station = catalog.find("stations", destination)?.record;
    return stays.flatMap((stay, index) => {
      const { port } = stay;
      const to = departureOf(stay, end, station);
      const from = stay.from ?? to;
      if (port === undefined || from === undefined) return [];
      const key = stay.from !== undefined ? "from" : stay.to !== undefined ? "to" : "released";
      return [{ mission, port, field: `stays[${index}].${key}`, from, to }];
    });
  });
  return Map.groupBy(
    occupations.sort((a, b) => compareStart(a.from, b.from)),
    ({ port }) => port,
  );
}
