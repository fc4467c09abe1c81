import type { PortId, StationId } from "../generated/entities/ids.ts";
import { attachedIn, historyIn, type Visit } from "./attached.ts";
import { bestIn, candidatesIn, indexByName, type NameIndex } from "./name-index.ts";
import { type AnswerTo, filterIn, idOf, type MissionFilter, type Reference } from "./query.ts";
import type { AnyMission, Time } from "./types.ts";
import { unknownMission } from "./unknown-mission.ts";
import { neighbourIn, type Within } from "./within.ts";

/** The one of some flights that has an id. */
export type MissionIn<M extends AnyMission, Id extends string> = Extract<M, { readonly id: Id }>;

/** The neighbour of a flight: exactly, where its programme's next (or previous) flight is in the set. */
type NeighbourIn<
  M extends AnyMission,
  Id extends string,
  Key extends "next" | "previous",
> = MissionIn<M, Id>[Key] extends M["id"] ? MissionIn<M, MissionIn<M, Id>[Key]> : M | undefined;

/** The ids of the ports that some flights were at. */
type PortIdOf<M extends AnyMission> = NonNullable<M["stays"][number]["port"]>["id"];

/** Look-ups over a chosen set of flights. */
export interface Catalog<M extends AnyMission> {
  /** The flights, in launch order. */
  readonly missions: readonly M[];
  readonly missionIds: readonly M["id"][];
  /** @throws `TypeError` naming the value and the nearest ids of the set. */
  getMission<const Id extends M["id"]>(id: Id): MissionIn<M, Id>;
  isMissionId(value: unknown): value is M["id"];
  findMission(text: string | number): M | undefined;
  findMissions(text: string | number): readonly M[];
  filterMissions<const Filter extends MissionFilter<M>>(
    filter: Filter,
  ): readonly Extract<M, AnswerTo<Filter>>[];
  /** The flight after in the set: of the programme, unless told otherwise. */
  nextMission<const Id extends M["id"]>(mission: Reference<Id>): NeighbourIn<M, Id, "next">;
  nextMission(mission: Reference<M["id"]>, options: { readonly within: Within }): M | undefined;
  /** The flight before in the set: of the programme, unless told otherwise. */
  previousMission<const Id extends M["id"]>(mission: Reference<Id>): NeighbourIn<M, Id, "previous">;
  previousMission(mission: Reference<M["id"]>, options: { readonly within: Within }): M | undefined;
  missionsAttachedAt(
    time: Time,
    options: { readonly station: Reference<StationId | M["destination"]["id"]> },
  ): readonly M[];
  portHistory(
    station: Reference<StationId | M["destination"]["id"]>,
    port: Reference<PortId | PortIdOf<M>>,
  ): readonly Visit<M>[];
}

/**
 * The same look-ups over a chosen set of flights, typed to it. A bundle holds those flights and no other.
 *
 * @throws `TypeError` where a value is no flight, or two have the same id.
 * @example
 * const catalog = createCatalog([progressMs03, progressMs04, progressMs05]);
 * catalog.nextMission("progress-ms-04").id; // "progress-ms-05"
 * catalog.nextMission("progress-ms-05"); // undefined: the next flight is not in the set
 */
/* @__NO_SIDE_EFFECTS__ */
export function createCatalog<const M extends AnyMission>(chosen: readonly M[]): Catalog<M> {
  const wanted = "createCatalog takes missions, like [progressMs03, progressMs04]";
  if (!Array.isArray(chosen)) throw new TypeError(wanted);
  const byId = new Map<string, M>();
  for (const mission of chosen) {
    if (typeof mission?.id !== "string" || typeof mission.launch?.time !== "string") {
      throw new TypeError(wanted);
    }
    if (byId.has(mission.id)) throw new TypeError(`"${mission.id}" is twice in the set`);
    byId.set(mission.id, mission);
  }
  const missions = Object.freeze([...byId.values()].sort(byLaunch));
  const missionIds = Object.freeze(missions.map(({ id }) => id));
  let index: NameIndex<M> | undefined;
  const names = () => {
    index ??= indexByName(missions);
    return index;
  };
  const get = (id: unknown): M => {
    const mission = byId.get(id as string);
    if (mission === undefined) throw unknownMission(id, missionIds, " of this set");
    return mission;
  };
  const neighbour = (reference: Reference<string>, step: 1 | -1, within: Within = "programme") =>
    neighbourIn(missions, get(idOf(reference)), within, step);
  const catalog: Catalog<AnyMission> = {
    missions,
    missionIds,
    getMission: get as Catalog<AnyMission>["getMission"],
    isMissionId: (value): value is M["id"] => byId.has(value as string),
    findMission: (text) => bestIn(names(), text),
    findMissions: (text) => candidatesIn(names(), text).map(([mission]) => mission),
    filterMissions: ((filter: MissionFilter<AnyMission>) =>
      filterIn(missions, filter)) as Catalog<AnyMission>["filterMissions"],
    nextMission: ((mission: Reference<string>, options?: { readonly within: Within }) =>
      neighbour(mission, 1, options?.within)) as Catalog<AnyMission>["nextMission"],
    previousMission: ((mission: Reference<string>, options?: { readonly within: Within }) =>
      neighbour(mission, -1, options?.within)) as Catalog<AnyMission>["previousMission"],
    missionsAttachedAt: (time, options) => attachedIn(missions, time, options),
    portHistory: (station, port) => historyIn(missions, station, port),
  };
  return Object.freeze(catalog) as unknown as Catalog<M>;
}

function byLaunch(a: AnyMission, b: AnyMission): number {
  return a.launch.time < b.launch.time ? -1 : a.launch.time > b.launch.time ? 1 : 0;
}
