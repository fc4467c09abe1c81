import { missionFields } from "../../fields/mission.ts";
import type { Entry } from "../../model/entry.ts";
import type { Rule } from "../rule.ts";
import { momentsOf } from "../times.ts";

export const announced: Rule = {
  id: "announced",
  description:
    "A docking, a departure or the end of a flight is not stated as a fact if every source it cites was published before it happened.",
  why: "A page published before an event can only announce it, and landings are often postponed.",
  example: {
    path: "missions/mule/mule-1.md",
    bad: "- **Re-entry**: 2030-04-03 ([Gazette](https://gazette.example/2030/03/29/plans))",
    good: "- **Re-entry**: 2030-04-03 (assumed: announced for that day, and no report of it was found)",
    from: "- **Re-entry**: 2030-04-03 (assumed: the day after it left)",
  },
  check(catalog, report) {
    for (const mission of catalog.missions) {
      const times = timesOf(mission);
      for (const { field, fact, citations } of mission.provenance) {
        const time = times.get(field);
        if (time === undefined || citations.length === 0) continue;
        const days = citations.map(({ address }) => dayIn(address));
        if (!days.every((day) => day !== undefined && day < dayBefore(time))) continue;
        report(
          mission,
          fact.valuePlace,
          `${fact.field.label} happened on ${time.slice(0, 10)}, but its sources were published earlier and can only announce it; cite a report, or write (assumed: announced …)`,
        );
      }
    }
  },
};

/** When what a fact of a stay or an end states happened, to the day at least; for the kind and the place of an end, the last time known. */
function timesOf({ record }: Entry<"missions">): ReadonlyMap<string, string> {
  const { end, stays } = record;
  const last = end?.landing ?? end?.reentry ?? end?.burn ?? stays.at(-1)?.to;
  const moments = momentsOf(missionFields, record).map(({ field, time }) => [field, time] as const);
  const ends = ["end.kind", "end.place"].map((field) => [field, last] as const);
  return new Map(
    [...moments, ...ends].flatMap(([field, time]) => {
      const isOfCourse = /^(?:stays\[|end\.)/.test(field);
      return isOfCourse && time !== undefined && TO_THE_DAY.test(time) ? [[field, time]] : [];
    }),
  );
}

const TO_THE_DAY = /^\d{4}-\d\d-\d\d/;

/** The day in an address like `/2026/06/10/` or `/2026-06-10-`; the last day of the month in `/2026/06/`. */
function dayIn(address: string): string | undefined {
  const [, year, month, day] =
    /[/_-]((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?:[/-]([0-2]\d|3[01]))?(?!\d)/.exec(address) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day ?? "31"}`;
}

/** The day before that of a time: a page can bear the date of a place where it was still the day before. */
function dayBefore(time: string): string {
  const day = new Date(`${time.slice(0, 10)}T00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
