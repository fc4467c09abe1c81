import { isBefore } from "./interval.ts";
import type { Rule } from "./rule.ts";

export const timeOrder: Rule = {
  id: "time-order",
  description: "A flight is launched, attached, detached and ended in that order.",
  check(catalog, find) {
    for (const mission of catalog.entries("missions")) {
      const { launch, stays, end } = mission.record;
      const { failure } = mission.record as { failure?: { time?: string } };
      const events = [
        { field: "launch.time", time: launch.time },
        ...stays.flatMap((stay, index) =>
          (["captured", "from", "to", "released"] as const).map((key) => ({
            field: `stays[${index}].${key}`,
            time: stay[key],
          })),
        ),
        { field: "end.burn", time: end?.burn },
        { field: "end.reentry", time: end?.reentry },
        { field: "end.landing", time: end?.landing },
      ].filter((event): event is { field: string; time: string } => event.time !== undefined);
      events.forEach((event, index) => {
        const earlier = events[index - 1];
        if (earlier !== undefined && isBefore(event.time, earlier.time)) {
          find(
            mission,
            event.field,
            `${event.time} is before ${earlier.time} (${earlier.field}); one of the two is wrong`,
          );
        }
      });
      if (failure?.time !== undefined && isBefore(failure.time, launch.time)) {
        find(
          mission,
          "failure.time",
          `${failure.time} is before the launch at ${launch.time}; one of the two is wrong`,
        );
      }
    }
  },
};
