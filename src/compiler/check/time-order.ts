import { type Field, kinds, portFields } from "../fields/index.ts";
import type { RecordOf } from "../model/entry.ts";
import type { Rule } from "./rule.ts";
import { conflictsIn, type Moment, momentsOf } from "./times.ts";

export const timeOrder: Rule = {
  id: "time-order",
  description:
    "A flight is launched, attached, detached and ended in that order, nothing ends before it begins, and a craft that never undocked did not leave.",
  why: "A time out of order is a typo, or in the wrong time zone. Times that could be in order, given their precision, are accepted.",
  example: {
    path: "missions/mule/mule-1.md",
    bad: "  - **Docked**: 2030-01-09",
    good: "  - **Docked**: 2030-01-12T10:00Z",
  },
  check(catalog, report) {
    for (const entry of catalog.all) {
      for (const { field, message } of outOfOrder(
        kinds[entry.kind].fields,
        entry.record,
        (field) => entry.provenance.find((stated) => stated.field === field)?.fact.field.label,
      )) {
        report(entry, field, message);
      }
      for (const port of entry.ports) {
        for (const { message } of outOfOrder(
          portFields,
          port.record,
          (field) => portFields.find(({ path }) => path === field)?.label,
        )) {
          report(entry, port.place, message);
        }
      }
    }
    for (const mission of catalog.entries("missions")) {
      for (const { field, message } of leftNevertheless(mission.record.stays)) {
        report(mission, field, message);
      }
    }
  },
};

/** Stays without an undocking after which the craft nevertheless left or returned. */
function leftNevertheless(stays: RecordOf<"missions">["stays"]) {
  return stays.flatMap(({ undocked, to, released }, index) => {
    const after = to ?? released ?? stays[index + 1]?.from;
    if (undocked !== false || after === undefined) return [];
    const message = `it never undocked here, but left or returned on ${after}; one of the two is wrong`;
    return [{ field: `stays[${index}].undocked`, message }];
  });
}

/** @param labelOf what the seed calls a field */
function outOfOrder(
  fields: readonly Field[],
  record: object,
  labelOf: (field: string) => string | undefined,
) {
  const shown = ({ field, time }: Moment) => `${labelOf(field) ?? "this"}, ${time},`;
  return conflictsIn(momentsOf(fields, record)).map(({ moment, earlier }) => ({
    field: moment.field,
    message: `${shown(moment)} is before ${shown(earlier).slice(0, -1)}; one of the two is wrong`,
  }));
}
