import { presenceOf } from "./presence.ts";
import { idOf, type Reference } from "./query.ts";
import { compareStart } from "./time.ts";
import type { AnyMission, Mission, Time } from "./types.ts";

/** A flight and one of its stays. */
export interface Visit<M extends AnyMission = Mission> {
  readonly mission: M;
  readonly stay: M["stays"][number];
}

/** A {@link Visit} at a time. */
export interface VisitAt<M extends AnyMission = Mission> extends Visit<M> {
  /** `false` where the craft may have been there, but the record does not say so. */
  readonly certain: boolean;
}

/** The stays of some flights at a station at a time, in the order of arrival. */
export function visitsIn<M extends AnyMission>(
  missions: readonly M[],
  time: Time,
  options: { readonly station: Reference<string> },
  asker = "visitsAt",
): readonly VisitAt<M>[] {
  const station: unknown = options?.station && idOf(options.station);
  if (typeof station !== "string") {
    throw new TypeError(`${asker} takes a station, like { station: "iss" }`);
  }
  const visits = missions
    .filter(({ destination }) => destination.id === station)
    .flatMap((mission) =>
      mission.stays.flatMap((stay): VisitAt<M>[] => {
        const presence = presenceOf(missions, mission, stay, time);
        return presence === "away" ? [] : [{ mission, stay, certain: presence === "there" }];
      }),
    );
  return visits.sort((a, b) => compareStart(arrivalOf(a), arrivalOf(b)));
}

/** When a visit began, or the last known moment before it. */
function arrivalOf({ mission, stay }: Visit<AnyMission>): Time {
  return stay.from ?? stay.captured ?? mission.launch.time;
}

/** Of some flights those that were, or may have been, attached to a station at a time. */
export function attachedIn<M extends AnyMission>(
  missions: readonly M[],
  time: Time,
  options: { readonly station: Reference<string> },
): readonly M[] {
  const visits = visitsIn(missions, time, options, "missionsAttachedAt");
  const attached = new Set(visits.map(({ mission }) => mission));
  return missions.filter((mission) => attached.has(mission));
}

/** The stays of some flights at a port, in the order of arrival. */
export function historyIn<M extends AnyMission>(
  missions: readonly M[],
  station: Reference<string>,
  port: Reference<string>,
): readonly Visit<M>[] {
  const visits = missions
    .filter((mission) => mission.destination.id === idOf(station))
    .flatMap((mission) =>
      mission.stays
        .filter((stay) => stay.port?.id === idOf(port) && stay.from !== undefined)
        .map((stay): Visit<M> => ({ mission, stay })),
    );
  return visits.sort((a, b) => compareStart(a.stay.from as Time, b.stay.from as Time));
}
