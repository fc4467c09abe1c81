import type { Entry } from "../validate/entry.ts";
import { overlap } from "./interval.ts";
import type { Rule } from "./rule.ts";

export const portFree: Rule = {
  id: "port-free",
  description: "No two craft are at one port of one station at once.",
  check(catalog, find) {
    const stays = new Map<
      string,
      { mission: Entry<"missions">; from: string; to?: string | undefined }[]
    >();
    for (const mission of catalog.missions) {
      mission.record.stays.forEach((stay, index) => {
        if (stay.port === undefined || stay.from === undefined) return;
        const there = stays.get(stay.port) ?? [];
        for (const other of there) {
          if (overlap({ from: stay.from, to: stay.to }, other)) {
            find(
              mission,
              `stays[${index}].from`,
              `${other.mission.record.name} was at this port from ${other.from} to ${other.to ?? "an unknown time"}; one of the times is wrong`,
            );
          }
        }
        stays.set(stay.port, [...there, { mission, from: stay.from, to: stay.to }]);
      });
    }
  },
};
