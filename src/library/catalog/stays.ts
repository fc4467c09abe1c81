import type { Time } from "../types/entities.ts";
import type { AnyMission, Mission } from "../types/mission.ts";
import { stationOf } from "./crew.ts";
import { compareStart } from "./is-before.ts";
import { presenceOf } from "./presence.ts";

/** A flight and one of its stays. */
export interface Visit<M extends AnyMission = Mission> {
  readonly mission: M;
  readonly stay: M["stays"][number];
}

/** A {@link Visit} at a given time. */
export interface VisitAt<M extends AnyMission = Mission> extends Visit<M> {
  /** `false` if the craft may have been there, but the record does not say so. */
  readonly certain: boolean;
}

/** The stays at a station at a time, in order of arrival. */
export function visitsIn<M extends AnyMission>(
  missions: readonly M[],
  time: Time,
  station: string,
): readonly VisitAt<M>[] {
  const visits = missions.flatMap((mission) =>
    mission.stays.flatMap((stay): VisitAt<M>[] => {
      if (stationOf(mission, stay) !== station) return [];
      const presence = presenceOf(missions, mission, stay, time);
      return presence === "away" ? [] : [{ mission, stay, certain: presence === "there" }];
    }),
  );
  return visits.sort((a, b) => compareStart(arrivalOf(a), arrivalOf(b)));
}

/** When a visit started, or the last known time before that. */
function arrivalOf({ mission, stay }: Visit<AnyMission>): Time {
  return stay.from ?? stay.captured ?? mission.launch.time;
}

/** The flights that were, or may have been, attached to a station at a time. */
export function attachedIn<M extends AnyMission>(
  missions: readonly M[],
  time: Time,
  station: string,
): readonly M[] {
  const attached = new Set(visitsIn(missions, time, station).map(({ mission }) => mission));
  return missions.filter((mission) => attached.has(mission));
}

/** The stays at a port, in order of arrival. */
export function historyIn<M extends AnyMission>(
  missions: readonly M[],
  station: string,
  port: string,
): readonly Visit<M>[] {
  const visits = missions.flatMap((mission) =>
    mission.stays
      .filter((stay) => stay.port?.id === port && stay.from !== undefined)
      .filter((stay) => stationOf(mission, stay) === station)
      .map((stay): Visit<M> => ({ mission, stay })),
  );
  return visits.sort((a, b) => compareStart(a.stay.from as Time, b.stay.from as Time));
}
