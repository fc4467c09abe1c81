import { missionFields } from "../fields/mission.ts";
import { programmes } from "../model/catalog.ts";
import type { Entry } from "../model/entry.ts";
import type { Rule } from "./rule.ts";
import { momentsOf } from "./times.ts";

const TO_THE_SECOND = /T\d\d:\d\d:\d\d/;

export const sharedTime: Rule = {
  id: "shared-time",
  description:
    "No time of a flight is equal, to the second, to a time of the previous flight, unless both went down with their station.",
  why: "A seed often starts as a copy of the previous one, and a time that was not replaced looks right.",
  example: {
    path: "missions/mule/mule-2.md",
    bad: "- **Launch date**: 2030-01-10T08:00:00Z",
    good: "- **Launch date**: 2031-02-03T04:05:06Z",
  },
  check(catalog, report) {
    for (const flights of programmes(catalog).values()) {
      flights.forEach((flight, index) => {
        const before = flights[index - 1];
        if (before === undefined) return;
        const taken = new Set(momentsOf(missionFields, before.record).map(({ time }) => time));
        for (const { field, time } of momentsOf(missionFields, flight.record)) {
          const isTogether = field.startsWith("end.") && wentDown(flight) && wentDown(before);
          if (TO_THE_SECOND.test(time) && taken.has(time) && !isTogether) {
            report(
              flight,
              field,
              `${time} is also a time of ${before.record.name}; one of the two was copied`,
            );
          }
        }
      });
    }
  },
};

/** Whether a craft stayed at its station to the end. */
const wentDown = ({ record }: Entry<"missions">) =>
  record.stays.some(({ undocked }) => undocked === false);
