import { programmes } from "../model/catalog.ts";
import type { Entry } from "../model/entry.ts";
import type { Rule } from "./rule.ts";

/** The address of a flight in the seed of another. */
function linkTo({ id, record }: Entry<"missions">, from: Entry<"missions">): string {
  return record.series === from.record.series ? `${id}.md` : `../${record.series}/${id}.md`;
}

export const neighbours: Rule = {
  id: "neighbours",
  description:
    "Preceded by and Followed by name the previous and next flights of the programme in launch order.",
  why: "`nextMission` and `previousMission` follow these links; a flight that was left out could never be reached.",
  example: {
    path: "missions/mule/mule-3.md",
    bad: "- **Preceded by**: [Mule 1](mule-1.md)",
    good: "- **Preceded by**: [Mule 2](mule-2.md)",
  },
  check(catalog, report) {
    // The order depends on all flights: if one could not be read, its neighbours would seem to be wrong.
    if ([...catalog.broken].some((seed) => /^(?:missions|series)\//.test(seed))) return;
    for (const flights of programmes(catalog).values()) {
      flights.forEach((flight, index) => {
        for (const [field, label, expected] of [
          ["previous", "Preceded by", flights[index - 1]],
          ["next", "Followed by", flights[index + 1]],
        ] as const) {
          const stated = flight.record[field];
          if (stated === expected?.id) continue;
          report(
            flight,
            field,
            expected === undefined
              ? `this is the ${field === "previous" ? "first" : "last"} flight of the programme by launch date; remove ${label}`
              : `the ${field} flight by launch date is ${expected.record.name}; write - **${label}**: [${expected.record.name}](${linkTo(expected, flight)})`,
          );
        }
      });
    }
  },
};
