import { missionKinds, outcomes } from "../../generated/words.ts";
import { isTime } from "../../time/time.ts";
import { claim, own } from "../runtime/own.ts";
import { notTime } from "../text/not-time.ts";
import type { AnyMission } from "../types/mission.ts";

/**
 * Returns your own flight in its exact type, for {@link createCatalog} and every function that takes a
 * flight. Checks what look-ups rely on (`mission` of `resupply/schema` checks everything), and freezes the
 * flight deeply. JSON-LD treats it, and the entities in it that were not yet frozen, as yours.
 *
 * @throws `TypeError` that lists every mistake.
 * @example
 * const mule1 = defineMission({
 *   id: "mule-1",
 *   name: "Mule 1",
 *   description: "The first flight of the Mule",
 *   outcome: "success",
 *   aliases: [],
 *   identifiers: {},
 *   series: { id: "mule", name: "Mule", identifiers: {}, programme: "Mule" },
 *   spacecraft: progressMsSpacecraft,
 *   operator: roscosmos,
 *   launch: { time: "2031-05-01", vehicle: soyuz2_1a, site: baikonurSite31_6 },
 *   destination: iss,
 *   stays: [],
 *   attempts: [],
 * });
 * createCatalog([progressMs35, mule1]).getMission("mule-1").launch.time; // "2031-05-01"
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineMission<const M extends AnyMission>(mission: M): M {
  const wrong = [...mistakesIn(mission)];
  if (wrong.length > 0) throw new TypeError(`invalid mission: ${wrong.join("; ")}`);
  // A frozen object cannot be marked, but a copy of it can.
  return own in claim(mission) ? mission : claim({ ...mission });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";

function* mistakesIn(mission: unknown): Generator<string> {
  if (!isRecord(mission)) {
    yield "it must be an object like progressMs04";
    return;
  }
  const { id, outcome, failure } = mission;
  if (typeof id !== "string" || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    yield "id must be lower-case words and numbers joined by hyphens, like progress-ms-04";
  }
  for (const key of ["name", "description"]) {
    if (!isText(mission[key])) yield `${key} must be text`;
  }
  if (!outcomes.includes(outcome as string)) yield `outcome must be one of ${outcomes.join(", ")}`;
  if (mission.kind !== undefined && !missionKinds.includes(mission.kind as string)) {
    yield `kind must be one of ${missionKinds.join(", ")}`;
  }
  if (outcome === "failure" && !(isRecord(failure) && isText(failure.cause))) {
    yield "failure must have phase and cause when the outcome is failure";
  }
  const launch = isRecord(mission.launch) ? mission.launch : {};
  if (!isTime(launch.time)) yield notTime("launch.time", launch.time);
  yield* mistakesInTimes("failure", failure);
  yield* mistakesInTimes("end", mission.end);
  if (!isRecord(mission.identifiers)) yield "identifiers must be an object";
  for (const [name, entity] of Object.entries({
    series: mission.series,
    spacecraft: mission.spacecraft,
    operator: mission.operator,
    destination: mission.destination,
    "launch.vehicle": launch.vehicle,
    "launch.site": launch.site,
  })) {
    if (!isRecord(entity) || !isText(entity.id) || !isText(entity.name)) {
      yield `${name} must be an object with id and name, like progressMs04.${name}`;
    }
  }
  yield* mistakesInLists(mission);
  yield* mistakesInCrew(mission.crew);
}

function* mistakesInCrew(crew: unknown): Generator<string> {
  if (crew === undefined) return;
  const { launched, landed = [] }: Readonly<Record<string, unknown>> = isRecord(crew) ? crew : {};
  for (const [name, list] of Object.entries({ launched, landed })) {
    const isCrew =
      Array.isArray(list) &&
      list.every(
        (member) => isRecord(member) && isRecord(member.person) && isText(member.person.id),
      );
    if (!isCrew) yield `crew.${name} must be a list of members, like { person: nickHague }`;
  }
}

function* mistakesInLists(mission: Readonly<Record<string, unknown>>): Generator<string> {
  for (const name of ["aliases", "stays", "attempts", "payloads"]) {
    const list: unknown = mission[name];
    if (name === "payloads" && list === undefined) continue;
    if (!Array.isArray(list) || !list.every(isRecord)) {
      yield `${name} must be a list of objects, which can be empty`;
      continue;
    }
    for (const [index, item] of list.entries()) {
      if (name === "stays" || name === "attempts") {
        yield* mistakesInTimes(`${name}[${index}]`, item);
      } else if (!isText(item.name)) yield `${name}[${index}].name must be text`;
    }
  }
}

/** The properties of stays, attempts, failure and end that hold times. */
const TIMES = [
  ...["time", "captured", "from", "to", "released"],
  ...["burn", "reentry", "impact", "landing", "capsule"],
];

/** Checks the times in a part of a flight, if it has any. */
function* mistakesInTimes(name: string, part: unknown): Generator<string> {
  if (!isRecord(part)) return;
  for (const key of TIMES) {
    const time = part[key];
    if (time !== undefined && !isTime(time)) {
      yield notTime(`${name}.${key}`, time);
    }
  }
}
