import { programmes } from "../model/catalog.ts";
import type { Rule } from "./rule.ts";

export const neighbours: Rule = {
  id: "neighbours",
  description:
    "Preceded by and Followed by name the flights before and after in launch order within the programme.",
  why: "`nextMission` and `previousMission` go along these links; a flight left out would never be reached.",
  example: {
    path: "missions/mule/mule-3.md",
    bad: "- **Preceded by**: [Mule 1](mule-1.md)",
    good: "- **Preceded by**: [Mule 2](mule-2.md)",
  },
  check(catalog, find) {
    // The order is that of all flights: with one of them unread, each statement about it would look wrong.
    if ([...catalog.broken].some((seed) => /^(?:missions|series)\//.test(seed))) return;
    for (const flights of programmes(catalog).values()) {
      flights.forEach((flight, index) => {
        for (const [field, label, expected] of [
          ["previous", "Preceded by", flights[index - 1]],
          ["next", "Followed by", flights[index + 1]],
        ] as const) {
          const stated = flight.record[field];
          if (stated === expected?.id) continue;
          find(
            flight,
            field,
            expected === undefined
              ? `by launch date no flight of the programme is ${field}; take ${label} out`
              : `by launch date ${field} is ${expected.record.name}; write - **${label}**: [${expected.record.name}](…/${expected.id}.md)`,
          );
        }
      });
    }
  },
};
