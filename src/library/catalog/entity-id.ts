import { entityIds } from "../../generated/entity-ids.ts";
import { checkOptions } from "../text/check-options.ts";
import { shown } from "../text/describe-value.ts";
import { nearest } from "../text/nearest.ts";
import type { AnyMission } from "../types/mission.ts";
import type { Reference } from "../types/query.ts";

/** The ids that a flight refers to by each option. */
const idsOf = {
  series: ({ series }: AnyMission) => [series.id],
  station: ({ destination }: AnyMission) => [destination.id],
  vehicle: ({ launch }: AnyMission) => [launch.vehicle.id],
  port: ({ stays, attempts }: AnyMission) =>
    [...stays, ...attempts].flatMap(({ port }) => port?.id ?? []),
};

/**
 * The id of an entity that is given by itself or by its id. An id is one of the record or one that
 * the flights refer to; an entity, with its name, can be another that no flight refers to yet.
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
    throw new TypeError(`a ${kind} is given by itself or by its id, not as ${shown(id)}`);
  }
  const published = entityIds[kind].split(" ");
  if (published.includes(id) || typeof entity?.name === "string") return id;
  const known = new Set([...published, ...missions.flatMap(idsOf[kind])]);
  if (known.has(id)) return id;
  const near = nearest(id, known).map((one) => JSON.stringify(one));
  throw new TypeError(`${shown(id)} is not a ${kind}; the nearest are ${near.join(", ")}`);
}

/** The id of the station that the options of a function ask for. */
export function stationIn(
  missions: readonly AnyMission[],
  options: { readonly station: Reference<string> },
  taker: "missionsAttachedAt" | "visitsAt",
): string {
  checkOptions(options, ["station"], `${taker} takes a station, like { station: "iss" }`);
  return entityId(missions, "station", options.station);
}

/** The id of an entity that is given by itself or by its id. */
export function idOf(reference: Reference<string>): string {
  return typeof reference === "object" && reference !== null ? reference.id : reference;
}
