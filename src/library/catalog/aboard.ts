import type { Time } from "../types/entities.ts";
import type { AnyMission, CrewMember, Mission } from "../types/mission.ts";
import { stationOf } from "./crew.ts";
import { compareStart, isBefore } from "./is-before.ts";
import { type Bounds, boundsOf, presenceWithin } from "./presence.ts";

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
    (arrival.crew?.launched ?? []).flatMap((member): Aboard<M>[] => {
      if (isBefore(time, arrival.launch.time)) return [];
      const departure = departureAfter(missions, arrival, member);
      const presences = visitsOf(missions, arrival, departure)
        .filter((visit) => visit.station === station)
        .map((visit) => ({ visit, presence: presenceWithin(visit, time) }))
        .filter(({ presence }) => presence !== "away");
      // On the day of a return to the station, both visits may hold the time; the surer one says it all.
      const best = presences.find(({ presence }) => presence === "there") ?? presences[0];
      if (best === undefined) return [];
      const { role } = member;
      const left = departure && departure.outcome !== "in-flight" ? { departure } : {};
      const certain = best.presence === "there";
      const aboard = { person: member.person, ...(role && { role }), arrival, ...left, certain };
      return [
        { from: best.visit.from ?? arrival.launch.time, aboard: aboard as PersonAboard<M> },
      ];
    }),
  );
  return found.sort((a, b) => compareStart(a.from, b.from)).map(({ aboard }) => aboard);
}

interface Aboard<M extends AnyMission> {
  readonly from: Time;
  readonly aboard: PersonAboard<M>;
}

/** The time of somebody at one station, without the pauses in which a ship moved to another port. */
interface PersonalVisit extends Bounds {
  readonly station: string;
}

/** The visits of somebody who came with one flight and left with the same or another one. */
function visitsOf(
  missions: readonly AnyMission[],
  arrival: AnyMission,
  departure: AnyMission | undefined,
): PersonalVisit[] {
  const visits: PersonalVisit[] = [];
  for (const stay of arrival.stays) {
    const last = visits.at(-1);
    const station = stationOf(arrival, stay);
    const { from, notBefore, to, notAfter } = boundsOf(missions, arrival, stay);
    // Those who move their ship to another port are still counted as aboard.
    if (last?.station === station) visits[visits.length - 1] = { ...last, to, notAfter };
    else visits.push({ station, from, notBefore, to, notAfter });
  }
  const [first] = visits;
  if (departure === arrival || first === undefined) return visits;
  // They stayed where their ship had brought them, until another one left with them.
  const lastStay = departure?.stays.at(-1);
  if (departure === undefined) return [{ ...first, to: undefined, notAfter: [] }];
  if (lastStay === undefined) return [];
  const { to, notAfter } = boundsOf(missions, departure, lastStay);
  return [{ ...first, to, notAfter }];
}

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
function lastTimeOf({ end, launch, outcome, stays }: AnyMission): Time {
  if (outcome === "in-flight") return "9999";
  const last = stays.at(-1);
  return end?.landing ?? end?.reentry ?? last?.to ?? last?.from ?? launch.time;
}
