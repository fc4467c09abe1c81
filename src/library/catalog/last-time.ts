import type { Time } from "../types/entities.ts";

/** The parts of a flight that say when it ended. */
interface Course {
  readonly outcome: string;
  readonly launch: { readonly time: Time };
  readonly stays: readonly { readonly from?: Time | undefined; readonly to?: Time | undefined }[];
  readonly end?:
    | { readonly landing?: Time | undefined; readonly reentry?: Time | undefined }
    | undefined;
}

/** When a flight landed or, if that is not known, was last known to be under way. */
export function lastTimeOf({ end, launch, outcome, stays }: Course): Time {
  if (outcome === "in-flight") return "9999";
  const last = stays.at(-1);
  return end?.landing ?? end?.reentry ?? last?.to ?? last?.from ?? launch.time;
}
