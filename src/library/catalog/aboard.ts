import type { Time } from "../types/entities.ts";
import type { AnyMission, CrewMember, Mission, Stay } from "../types/mission.ts";
import { stationOf } from "./crew.ts";
import { compareStart, isBefore } from "./is-before.ts";
import { departureOf, isSince } from "./presence.ts";

/** Somebody aboard a station at a given time. */
export interface PersonAboard<M extends AnyMission = Mission> {
  readonly person: NonNullable<M["crew"]>["launched"][number]["person"];
  /** The role on the flight that the person came with; absent if unknown. */
  readonly role?: NonNullable<M["crew"]>["launched"][number]["role"];
  /** The flight that the person came with. */
  readonly arrival: M;
  /** The flight that the person left with; absent if unknown, or if the person is still there. */
  readonly departure?: M;
  /** `false` if the record does not say for certain whether the person had arrived, or had left already. */
  readonly certain: boolean;
}

/** The people who were, or may have been, aboard a station at a time, in the order of their arrival. */
export function aboardIn<M extends AnyMission>(
  missions: readonly M[],
  time: Time,
  station: string,
): readonly PersonAboard<M>[] {
  const found = missions.flatMap((arrival) =>
    (arrival.crew?.launched ?? []).flatMap((member) => {
      if (arrival.stays.length === 0) return [];
      const departure = departureAfter(missions, arrival, member);
      return visitsOf(arrival, departure).flatMap((visit): Aboard<M>[] => {
        const certain = visit.station === station ? isThere(visit, time) : undefined;
        if (certain === undefined) return [];
        const { role } = member;
        const left = departure && hasEnded(departure) ? { departure } : {};
        const aboard = { person: member.person, ...(role && { role }), arrival, ...left, certain };
        return [{ from: visit.from ?? arrival.launch.time, aboard: aboard as PersonAboard<M> }];
      });
    }),
  );
  return found.sort((a, b) => compareStart(a.from, b.from)).map(({ aboard }) => aboard);
}

interface Aboard<M extends AnyMission> {
  readonly from: Time;
  readonly aboard: PersonAboard<M>;
}

/** The time of somebody at one station, without the pauses in which a ship moved to another port. */
interface PersonalVisit {
  readonly station: string;
  readonly from: Time | undefined;
  readonly to: Time | undefined;
  /** When the person was certainly not there yet, and no longer there. */
  readonly after: Time;
  readonly before: Time | undefined;
}

/** Whether a visit was going on at a time; `undefined` if it certainly was not. */
function isThere({ from, to, after, before }: PersonalVisit, time: Time): boolean | undefined {
  if (isBefore(time, from ?? after)) return undefined;
  const end = to ?? before;
  if (end !== undefined && isBefore(end, time)) return undefined;
  const hasArrived = from !== undefined && isSince(from, time);
  return hasArrived && to !== undefined && isSince(time, to);
}

/** The visits of somebody who came with one flight and left with the same or another one. */
function visitsOf(arrival: AnyMission, departure: AnyMission | undefined): PersonalVisit[] {
  const ship = departure ?? arrival;
  const bounds = { after: arrival.launch.time, before: landingOf(ship) };
  if (ship !== arrival) {
    const [first, last] = [arrival.stays[0], ship.stays.at(-1)];
    if (first === undefined || last === undefined) return [];
    const to = leftAt(ship, last);
    return [{ station: stationOf(arrival, first), from: first.from, to, ...bounds }];
  }
  const visits: PersonalVisit[] = [];
  for (const stay of arrival.stays) {
    const last = visits.at(-1);
    const visit = { station: stationOf(arrival, stay), to: leftAt(arrival, stay), ...bounds };
    // Those who move their ship to another port are still counted as aboard.
    if (last?.station === visit.station) visits[visits.length - 1] = { ...last, to: visit.to };
    else visits.push({ ...visit, from: stay.from });
  }
  return visits;
}

const leftAt = (mission: AnyMission, stay: Stay<string>) =>
  departureOf(stay, mission.end, mission.destination);

const landingOf = ({ end }: AnyMission): Time | undefined => end?.landing ?? end?.reentry;

const hasEnded = ({ outcome }: AnyMission) => outcome !== "in-flight";

/** The flight in which somebody who came with one flight came home: the first to land after that. */
function departureAfter<M extends AnyMission>(
  missions: readonly M[],
  arrival: M,
  { person }: CrewMember<string>,
): M | undefined {
  const landings = missions.filter(
    (mission) =>
      (mission.crew?.landed ?? mission.crew?.launched)?.some(
        (member) => member.person.id === person.id,
      ) === true && !isBefore(lastTimeOf(mission), arrival.launch.time),
  );
  return landings.sort((a, b) => compareStart(lastTimeOf(a), lastTimeOf(b)))[0];
}

/** When a flight landed or, if that is not known, was last known to be under way. */
function lastTimeOf(mission: AnyMission): Time {
  const last = mission.stays.at(-1);
  const known = landingOf(mission) ?? last?.to ?? last?.from;
  return mission.outcome === "in-flight" ? "9999" : (known ?? mission.launch.time);
}
