import { idOf, type Reference } from "./query.ts";
import { compareStart, isBefore } from "./time.ts";
import type { AnyMission, Mission, Stay, Time } from "./types.ts";

/** A flight and one of its stays. */
export interface Visit<M extends AnyMission = Mission> {
  readonly mission: M;
  readonly stay: M["stays"][number];
}

/** Of some flights those that were attached to a station at a time. */
export function attachedIn<M extends AnyMission>(
  missions: readonly M[],
  time: Time,
  options: { readonly station: Reference<string> },
): readonly M[] {
  const station = idOf(options.station);
  return missions.filter(
    (mission) =>
      mission.destination.id === station &&
      mission.stays.some(
        (stay) => stay.from !== undefined && isUnderWay(mission, stay, stay.from, time),
      ),
  );
}

function isUnderWay(
  { outcome, end }: AnyMission,
  { to }: Stay<string>,
  from: Time,
  time: Time,
): boolean {
  const until = to ?? end?.burn ?? end?.reentry ?? end?.landing;
  if (until === undefined && outcome !== "in-flight") return isSame(from, time);
  return !isBefore(time, from) && (until === undefined || !isBefore(until, time));
}

const isSame = (a: Time, b: Time) => !isBefore(a, b) && !isBefore(b, a);

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
