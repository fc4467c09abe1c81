import { type Field, kinds, portFields } from "../fields/index.ts";
import type { RecordOf } from "../model/entry.ts";
import type { Rule } from "./rule.ts";
import { conflictsIn, momentsOf } from "./times.ts";

export const timeOrder: Rule = {
  id: "time-order",
  description:
    "A flight is launched, attached, detached and ended in that order, nothing ends before it begins, and a craft that never undocked did not leave.",
  why: "A time out of order is a typo, or in the wrong time zone. Times that may be in order at their precision are.",
  example: {
    path: "missions/mule/mule-1.md",
    bad: "  - **Docked**: 2030-01-09",
    good: "  - **Docked**: 2030-01-12T10:00Z",
  },
  check(catalog, find) {
    for (const entry of catalog.all) {
      for (const { field, message } of outOfOrder(kinds[entry.kind].fields, entry.record)) {
        find(entry, field, message);
      }
      for (const port of entry.ports) {
        for (const { message } of outOfOrder(portFields, port.record)) {
          find(entry, port.place, message);
        }
      }
    }
    for (const mission of catalog.entries("missions")) {
      for (const { field, message } of leftNevertheless(mission.record.stays)) {
        find(mission, field, message);
      }
    }
  },
};

/** Stays that are said to have had no undocking, though the craft left or came again. */
function leftNevertheless(stays: RecordOf<"missions">["stays"]) {
  return stays.flatMap(({ undocked, to, released }, index) => {
    const after = to ?? released ?? stays[index + 1]?.from;
    if (undocked !== false || after === undefined) return [];
    const message = `it never undocked here, but left or came again on ${after}; one of the two is wrong`;
    return [{ field: `stays[${index}].undocked`, message }];
  });
}

function outOfOrder(fields: readonly Field[], record: object) {
  return conflictsIn(momentsOf(fields, record)).map(({ moment, earlier }) => ({
    field: moment.field,
    message: `${moment.time} is before ${earlier.time} (${earlier.field}); one of the two is wrong`,
  }));
}
