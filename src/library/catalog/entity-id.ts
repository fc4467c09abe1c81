import { entityIds } from "../../generated/entity-ids.ts";
import { checkOptions } from "../text/check-options.ts";
import { shown } from "../text/describe-value.ts";
import { nearest } from "../text/nearest.ts";
import type { AnyMission } from "../types/mission.ts";
import type { Reference } from "../types/query.ts";
import { peopleIn, stationsOf } from "./crew.ts";

/** The ids that a flight refers to, by option. */
const idsOf = {
  series: ({ series }: AnyMission) => [series.id],
  station: (mission: AnyMission) => stationsOf(mission),
  vehicle: ({ launch }: AnyMission) => [launch.vehicle.id],
  port: ({ stays, attempts }: AnyMission) =>
    [...stays, ...attempts].flatMap(({ port }) => port?.id ?? []),
  person: (mission: AnyMission) => peopleIn(mission).map(({ id }) => id),
};

/**
 * The id of an entity, given the entity or its id. A bare id must be published, or be one that the
 * flights refer to; an entity with a name may be one that no flight refers to yet.
 */
export function entityId(
  missions: readonly AnyMission[],
  kind: keyof typeof idsOf,
  given: Reference<string> | undefined,
): string {
  const entity = (typeof given === "object" ? given : undefined) as
    | { readonly id?: unknown; readonly name?: unknown }
    | undefined
    | null;
  const id = entity ? entity.id : given;
  if (typeof id !== "string") {
    throw new TypeError(`a ${kind} must be an entity or its id, not ${shown(id)}`);
  }
  // The ids of people would be too much for every bundle: those in the flights are all there are.
  const published = kind === "person" ? [] : entityIds[kind].split(" ");
  if (published.includes(id) || typeof entity?.name === "string") return id;
  const known = new Set([...published, ...missions.flatMap(idsOf[kind])]);
  if (known.has(id)) return id;
  const near = nearest(id, known).map((one) => JSON.stringify(one));
  const where = kind === "person" ? " in the crews of these flights" : "";
  const hint = near.length > 0 ? `; the nearest are ${near.join(", ")}` : "";
  throw new TypeError(`${shown(id)} is not a ${kind}${where}${hint}`);
}

/** The id of the station in the options of a function. */
export function stationIn(
  missions: readonly AnyMission[],
  options: { readonly station: Reference<string> },
  taker: "missionsAttachedAt" | "visitsAt" | "occupancyAt" | "peopleAboardAt",
): string {
  checkOptions(options, ["station"], `${taker} takes a station, like { station: "iss" }`);
  return entityId(missions, "station", options.station);
}

/** The id of an entity, given the entity or its id. */
export function idOf(reference: Reference<string>): string {
  return typeof reference === "object" && reference !== null ? reference.id : reference;
}
