import type { Time } from "../types/entities.ts";
import type { AnyMission, CrewMember, Mission } from "../types/mission.ts";
import { stationOf, stationsOf } from "./crew.ts";
import { spanIn } from "./given-time.ts";
import { compareStart, isBefore } from "./is-before.ts";
import { lastTimeOf } from "./last-time.ts";
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
  const crewed = missions.filter(
    (mission) => mission.crew !== undefined && stationsOf(mission).includes(station),
  );
  const landings = landingsIn(crewed);
  const found = crewed.flatMap((arrival) => {
    if (isBefore(time, arrival.launch.time)) return [];
    const visits = crewVisitsOf(missions, arrival).filter((visit) => visit.station === station);
    if (visits.length === 0) return [];
    return (arrival.crew?.launched ?? []).flatMap((member): Aboard<M>[] => {
      const { person, role } = member;
      const landed = landings
        .get(person.id)
        ?.find((mission) => !isBefore(lastTimeOf(mission), arrival.launch.time));
      // If they were launched in that flight as well, it is not known how they came home before.
      const isNext = landed !== undefined && landed !== arrival && isLaunchedIn(landed, member);
      const departure = isNext ? undefined : landed;
      const home = isNext ? [landed.launch.time] : [];
      const presences = untilDeparture(missions, visits, arrival, departure, home)
        .map((visit) => ({ visit, presence: presenceWithin(visit, time) }))
        .filter(({ presence }) => presence !== "away");
      // On the day of a return to the station, both visits may hold the time; the surer one says it all.
      const best = presences.find(({ presence }) => presence === "there") ?? presences[0];
      if (best === undefined) return [];
      const left = departure && departure.outcome !== "in-flight" ? { departure } : {};
      const certain = best.presence === "there";
      const aboard = { person, ...(role && { role }), arrival, ...left, certain };
      return [{ from: best.visit.from ?? arrival.launch.time, aboard: aboard as PersonAboard<M> }];
    });
  });
  return found.sort((a, b) => compareStart(a.from, b.from)).map(({ aboard }) => aboard);
}

interface Aboard<M extends AnyMission> {
  readonly from: Time;
  readonly aboard: PersonAboard<M>;
}

/** A crew's time at one station, without the pauses in which their ship moved to another port. */
interface CrewVisit extends Bounds {
  readonly station: string;
}

/** The visits of a crew, if all of them leave in the ship that they came in. */
function crewVisitsOf(missions: readonly AnyMission[], mission: AnyMission): CrewVisit[] {
  const visits: CrewVisit[] = [];
  for (const stay of mission.stays) {
    const last = visits.at(-1);
    const station = stationOf(mission, stay);
    const { from, notBefore, to, notAfter } = boundsOf(missions, mission, stay);
    if (last?.station === station) visits[visits.length - 1] = { ...last, to, notAfter };
    else visits.push({ station, from, notBefore, to, notAfter });
  }
  return visits;
}

/**
 * The visits of one of a crew, who may have stayed until another ship took them home.
 *
 * @param home - Times by which they were home, if it is not known how they came there.
 */
function untilDeparture(
  missions: readonly AnyMission[],
  visits: readonly CrewVisit[],
  arrival: AnyMission,
  departure: AnyMission | undefined,
  home: readonly Time[],
): readonly Bounds[] {
  const [first] = visits;
  if (departure === arrival || first === undefined) return visits;
  if (departure === undefined) return [{ ...first, to: undefined, notAfter: home }];
  const last = crewVisitsOf(missions, departure)
    .filter(({ station }) => station === first.station)
    .at(-1);
  return last === undefined ? [] : [{ ...first, to: last.to, notAfter: last.notAfter }];
}

function isLaunchedIn({ crew }: AnyMission, { person }: CrewMember<string>): boolean {
  return crew?.launched.some((member) => member.person.id === person.id) === true;
}

/** The flights in which each person came home, by id, in the order of the landings. */
function landingsIn<M extends AnyMission>(missions: readonly M[]): ReadonlyMap<string, M[]> {
  const landings = new Map<string, M[]>();
  const inOrder = missions
    .map((mission) => ({ mission, last: spanIn(lastTimeOf(mission)).start }))
    .sort((a, b) => a.last - b.last);
  for (const { mission } of inOrder) {
    for (const { person } of mission.crew?.landed ?? mission.crew?.launched ?? []) {
      landings.set(person.id, [...(landings.get(person.id) ?? []), mission]);
    }
  }
  return landings;
}
