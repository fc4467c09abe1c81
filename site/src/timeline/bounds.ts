import { type Mission, missions, type Station } from "resupply";
import { type Minutes, minutesOf } from "../lib/instants.ts";

type Stay = Mission["stays"][number];

/**
 * From when to when a stay may have lasted, and between them, how long it lasted for certain: if neither its
 * start nor its end is known, `certainFrom` is after `certainTo`.
 */
export interface Span {
  readonly from: Minutes;
  readonly certainFrom: Minutes;
  readonly certainTo: Minutes;
  readonly to: Minutes;
}

/** The latest launch, arrival or departure in the record, after which it says nothing. */
export const horizon: Minutes = Math.max(
  ...missions.flatMap(({ launch, stays }) =>
    [launch.time, ...stays.flatMap(({ from, to }) => [from, to])]
      .filter((time) => time !== undefined)
      .map((time) => minutesOf(time).last),
  ),
);

/** How long what is open at the end of the record takes to fade out. */
const fade: Minutes = 60 * 24 * 60;

/** The end of the picture of a station that is still up. */
export const openEnd: Minutes = horizon + fade;

/** The span of a stay; an unknown start or end is as early or as late as the record allows. */
export function spanOf(mission: Mission, stay: Stay, station: Station): Span {
  const start = stay.from === undefined ? undefined : minutesOf(stay.from).first;
  const end = stay.to === undefined ? undefined : minutesOf(stay.to).last;
  const from = start ?? earliest(mission, stay, end);
  if (end !== undefined) return { from, certainFrom: start ?? end, certainTo: end, to: end };
  if (stay.undocked === false || mission.outcome === "in-flight") {
    const last = station.deorbited === undefined ? undefined : minutesOf(station.deorbited).last;
    const certainTo = last ?? horizon;
    return { from, certainFrom: start ?? certainTo, certainTo, to: last ?? openEnd };
  }
  const to = latest(mission, stay, from);
  return { from, certainFrom: start ?? to, certainTo: from, to };
}

/** An arrival is after the launch, the stay before, and the departure of a ship that was there already. */
function earliest(mission: Mission, stay: Stay, end: Minutes | undefined): Minutes {
  const before = mission.stays[mission.stays.indexOf(stay) - 1];
  const launch = minutesOf(mission.launch.time).first;
  const others = firsts(othersAt(mission, stay, "before").map(({ to }) => to));
  return Math.max(
    ...firsts([mission.launch.time, before?.from, before?.to, stay.captured]),
    ...others.filter((time) => time > launch && time < (end ?? Number.POSITIVE_INFINITY)),
  );
}

/** A departure is before the end of the flight, the next stay, and the arrival of a ship that came after. */
function latest(mission: Mission, stay: Stay, from: Minutes): Minutes {
  const after = mission.stays[mission.stays.indexOf(stay) + 1];
  const { burn, reentry, landing, capsule } = mission.end ?? {};
  const others = firsts(othersAt(mission, stay, "after").map(({ from }) => from));
  return Math.min(
    ...firsts([stay.released, after?.from, after?.to, burn, reentry, landing, capsule]),
    ...others.filter((time) => time > from),
  );
}

/** The stays at the same port of flights that were launched before a flight, or after it. */
function othersAt(mission: Mission, { port }: Stay, side: "before" | "after"): readonly Stay[] {
  const index = missions.indexOf(mission);
  const others = side === "before" ? missions.slice(0, index) : missions.slice(index + 1);
  return others.flatMap(({ stays }) => stays).filter((stay) => port && stay.port?.id === port.id);
}

function firsts(times: readonly (string | undefined)[]): readonly Minutes[] {
  return times.filter((time) => time !== undefined).map((time) => minutesOf(time).first);
}
