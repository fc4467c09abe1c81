import type { RecordOf } from "../validate/entry.ts";

/** A moment in the course of a flight. */
export interface Moment {
  readonly field: string;
  readonly time: string;
}

/** The known moments of a flight in the order in which they have to come. */
export function momentsOf({ launch, stays, end }: RecordOf<"missions">): Moment[] {
  const moments = [
    { field: "launch.time", time: launch.time },
    ...stays.flatMap((stay, index) =>
      (["captured", "from", "to", "released"] as const).map((key) => ({
        field: `stays[${index}].${key}`,
        time: stay[key],
      })),
    ),
    ...(["burn", "reentry", "impact", "landing"] as const).map((key) => ({
      field: `end.${key}`,
      time: end?.[key],
    })),
  ];
  return moments.filter((moment): moment is Moment => moment.time !== undefined);
}
