import { missionFields } from "../fields/mission.ts";
import { programmes } from "../model/catalog.ts";
import type { Rule } from "./rule.ts";
import { momentsOf } from "./times.ts";

const TO_THE_SECOND = /T\d\d:\d\d:\d\d/;

export const sharedTime: Rule = {
  id: "shared-time",
  description:
    "No moment of a flight is, to the second, one of the flight before: that is how copying goes wrong.",
  why: "A seed is often begun as a copy of the one before, and a time that was not replaced looks right.",
  example: {
    path: "missions/mule/mule-2.md",
    bad: "- **Launch date**: 2030-01-10T08:00:00Z",
    good: "- **Launch date**: 2031-02-03T04:05:06Z",
  },
  check(catalog, find) {
    for (const flights of programmes(catalog).values()) {
      flights.forEach((flight, index) => {
        const before = flights[index - 1];
        if (before === undefined) return;
        const taken = new Set(momentsOf(missionFields, before.record).map(({ time }) => time));
        for (const { field, time } of momentsOf(missionFields, flight.record)) {
          if (TO_THE_SECOND.test(time) && taken.has(time)) {
            find(
              flight,
              field,
              `${time} is a time of ${before.record.name} too; one of the two was copied`,
            );
          }
        }
      });
    }
  },
};
