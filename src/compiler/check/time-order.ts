import { isBefore } from "../../library/time.ts";
import type { Rule } from "./rule.ts";
import { momentsOf } from "./times.ts";

export const timeOrder: Rule = {
  id: "time-order",
  description:
    "A flight is launched, attached, detached and ended in that order, and a craft that never undocked did not leave.",
  why: "A time out of order is a slip of the pen, or of the wrong zone. Times that may be in order at their precision are.",
  example: {
    path: "missions/mule/mule-1.md",
    bad: "  - **Docked**: 2030-01-09",
    good: "  - **Docked**: 2030-01-12T10:00Z",
  },
  check(catalog, find) {
    for (const mission of catalog.entries("missions")) {
      const { record } = mission;
      const moments = momentsOf(record);
      moments.forEach(({ field, time }, index) => {
        const earlier = moments[index - 1];
        if (earlier !== undefined && isBefore(time, earlier.time)) {
          find(
            mission,
            field,
            `${time} is before ${earlier.time} (${earlier.field}); one of the two is wrong`,
          );
        }
      });
      record.stays.forEach((stay, index) => {
        const after = stay.to ?? stay.released ?? record.stays[index + 1]?.from;
        if (stay.undocked === false && after !== undefined) {
          find(
            mission,
            `stays[${index}].undocked`,
            `it never undocked here, but left or came again on ${after}; one of the two is wrong`,
          );
        }
      });
      const failed = "failure" in record ? record.failure?.time : undefined;
      if (failed !== undefined && isBefore(failed, record.launch.time)) {
        find(
          mission,
          "failure.time",
          `${failed} is before the launch at ${record.launch.time}; one of the two is wrong`,
        );
      }
    }
  },
};
