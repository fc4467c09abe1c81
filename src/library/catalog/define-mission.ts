import { outcomes } from "../../generated/outcomes.ts";
import { isTime } from "../../time/time.ts";
import { claim, own } from "../runtime/own.ts";
import { notTime } from "../text/not-time.ts";
import type { AnyMission } from "../types/mission.ts";

/**
 * A flight of one's own, in its exact type, for {@link createCatalog} and whatever takes a flight. It is
 * checked for what a look-up relies on, and frozen with all inside it; `mission` of `resupply/schema`
 * checks all of it. JSON-LD knows it as yours, with the entities in it that were not frozen before.
 *
 * @throws `TypeError` that lists everything that is wrong.
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
  if (wrong.length > 0) throw new TypeError(`this is no mission: ${wrong.join("; ")}`);
  // What is frozen already can bear no mark, but a copy can.
  return own in claim(mission) ? mission : claim({ ...mission });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";

function* mistakesIn(mission: unknown): Generator<string> {
  if (!isRecord(mission)) {
    yield "it is an object like progressMs04";
    return;
  }
  const { id, outcome, failure } = mission;
  if (typeof id !== "string" || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    yield "id is words and numbers in lower case, joined by hyphens, like progress-ms-04";
  }
  for (const key of ["name", "description"]) {
    if (!isText(mission[key])) yield `${key} is text`;
  }
  if (!outcomes.includes(outcome as string)) yield `outcome is one of ${outcomes.join(", ")}`;
  if (outcome === "failure" && !(isRecord(failure) && isText(failure.cause))) {
    yield "failure says phase and cause, where the outcome is failure";
  }
  const launch = isRecord(mission.launch) ? mission.launch : {};
  if (!isTime(launch.time)) yield notTime("launch.time", launch.time);
  yield* mistakesInTimes("failure", failure);
  yield* mistakesInTimes("end", mission.end);
  if (!isRecord(mission.identifiers)) yield "identifiers is an object";
  for (const [name, entity] of Object.entries({
    series: mission.series,
    spacecraft: mission.spacecraft,
    operator: mission.operator,
    destination: mission.destination,
    "launch.vehicle": launch.vehicle,
    "launch.site": launch.site,
  })) {
    if (!isRecord(entity) || !isText(entity.id) || !isText(entity.name)) {
      yield `${name} is an object with id and name, like progressMs04.${name}`;
    }
  }
  yield* mistakesInLists(mission);
}

function* mistakesInLists(mission: Readonly<Record<string, unknown>>): Generator<string> {
  for (const name of ["aliases", "stays", "attempts"]) {
    const list: unknown = mission[name];
    if (!Array.isArray(list) || !list.every(isRecord)) {
      yield `${name} is a list of objects, which can be empty`;
      continue;
    }
    for (const [index, item] of list.entries()) {
      if (name !== "aliases") yield* mistakesInTimes(`${name}[${index}]`, item);
      else if (!isText(item.name)) yield `aliases[${index}].name is text`;
    }
  }
}

/** The members of a flight, of its stays, attempts, failure and end that are times. */
const TIMES = [
  ...["time", "captured", "from", "to", "released"],
  ...["burn", "reentry", "impact", "landing", "capsule"],
];

/** The times of a part of a flight, where it has any. */
function* mistakesInTimes(name: string, part: unknown): Generator<string> {
  if (!isRecord(part)) return;
  for (const key of TIMES) {
    const time = part[key];
    if (time !== undefined && !isTime(time)) {
      yield notTime(`${name}.${key}`, time);
    }
  }
}
