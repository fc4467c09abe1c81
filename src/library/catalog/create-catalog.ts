import type { PortId, StationId } from "../../generated/entities/ids.ts";
import { spanOf } from "../../time/span.ts";
import { isTime } from "../../time/time.ts";
import { notTime } from "../text/not-time.ts";
import type { TimeInput } from "../types/entities.ts";
import type { AnyMission } from "../types/mission.ts";
import type { MatchingIn, MissionFilter, Reference } from "../types/query.ts";
import { aboardIn, type PersonAboard } from "./aboard.ts";
import { entityId, idOf, stationIn } from "./entity-id.ts";
import { filterIn } from "./filter.ts";
import { timeIn } from "./given-time.ts";
import { bestIn, candidatesIn, indexByName, type NameIndex } from "./name-index.ts";
import { neighbourIn, type Within, withinOf } from "./neighbour.ts";
import { occupancyIn, type PortOccupancy } from "./occupancy.ts";
import { attachedIn, historyIn, type Visit, type VisitAt, visitsIn } from "./stays.ts";
import { unknownMission } from "./unknown-mission.ts";

/** The flight in `M` with an id. */
export type MissionIn<M extends AnyMission, Id extends string> = Extract<M, { readonly id: Id }>;

/** The exact neighbour if its programme's next (or previous) flight is in `M`. */
type NeighbourIn<
  M extends AnyMission,
  Id extends string,
  Key extends "next" | "previous",
> = MissionIn<M, Id>[Key] extends M["id"] ? MissionIn<M, MissionIn<M, Id>[Key]> : M | undefined;

/** The ids of the ports of some flights. */
type PortIdOf<M extends AnyMission> = NonNullable<M["stays"][number]["port"]>["id"];

/** Look-ups over chosen flights. */
export interface Catalog<M extends AnyMission> {
  /** The flights, in launch order. */
  readonly missions: readonly M[];
  readonly missionIds: readonly M["id"][];
  /** @throws `TypeError` naming the value and the nearest ids. */
  getMission<const Id extends M["id"]>(id: Id): MissionIn<M, Id>;
  isMissionId(value: unknown): value is M["id"];
  findMission(text: string | number): M | undefined;
  findMissions(text: string | number): readonly M[];
  filterMissions<const Filter extends MissionFilter<M>>(
    filter: Filter,
  ): readonly MatchingIn<M, Filter>[];
  /** The next flight here, by default in the same programme. */
  nextMission<const Id extends M["id"], W extends Within = "programme">(
    mission: Reference<Id>,
    options?: { readonly within?: W },
  ): W extends "programme" ? NeighbourIn<M, Id, "next"> : M | undefined;
  /** The previous flight here, by default in the same programme. */
  previousMission<const Id extends M["id"], W extends Within = "programme">(
    mission: Reference<Id>,
    options?: { readonly within?: W },
  ): W extends "programme" ? NeighbourIn<M, Id, "previous"> : M | undefined;
  missionsAttachedAt(
    time: TimeInput,
    options: { readonly station: Reference<StationId | M["destination"]["id"]> },
  ): readonly M[];
  visitsAt(
    time: TimeInput,
    options: { readonly station: Reference<StationId | M["destination"]["id"]> },
  ): readonly VisitAt<M>[];
  occupancyAt(
    time: TimeInput,
    options: { readonly station: Reference<StationId | M["destination"]["id"]> },
  ): readonly PortOccupancy<M>[];
  peopleAboardAt(
    time: TimeInput,
    options: { readonly station: Reference<StationId | M["destination"]["id"]> },
  ): readonly PersonAboard<M>[];
  portHistory(
    station: Reference<StationId | M["destination"]["id"]>,
    port: Reference<PortId | PortIdOf<M>>,
  ): readonly Visit<M>[];
}

/**
 * Returns the same look-ups over flights of your choice, in their exact types. A bundle holds only those flights.
 *
 * @throws `TypeError` if a value is not a flight, a launch time does not exist, or two flights have the same id.
 * @example
 * const catalog = createCatalog([progressMs03, progressMs04, progressMs05]);
 * catalog.nextMission("progress-ms-04").id; // "progress-ms-05"
 * catalog.nextMission("progress-ms-05"); // undefined: the next flight is not in the catalog
 */
/* @__NO_SIDE_EFFECTS__ */
export function createCatalog<const M extends AnyMission>(chosen: readonly M[]): Catalog<M> {
  const wanted = "createCatalog takes missions, like [progressMs03, progressMs04]";
  if (!Array.isArray(chosen)) throw new TypeError(wanted);
  const byId = new Map<string, M>();
  for (const mission of chosen) {
    const time = mission?.launch?.time;
    if (typeof mission?.id !== "string" || typeof time !== "string") throw new TypeError(wanted);
    if (!isTime(time)) throw new TypeError(notTime(`launch.time of "${mission.id}"`, time));
    if (byId.has(mission.id)) throw new TypeError(`duplicate mission id "${mission.id}"`);
    byId.set(mission.id, mission);
  }
  const missions = Object.freeze(inLaunchOrder([...byId.values()]));
  const missionIds = Object.freeze(missions.map(({ id }) => id));
  let index: NameIndex<M> | undefined;
  const names = () => {
    index ??= indexByName(missions);
    return index;
  };
  const get = (id: unknown): M => {
    const mission = byId.get(id as string);
    if (mission === undefined) throw unknownMission(id, missionIds, " in this catalog");
    return mission;
  };
  const neighbour =
    (step: 1 | -1) => (reference: Reference<string>, options?: { readonly within: Within }) =>
      neighbourIn(missions, get(idOf(reference)), withinOf(options, step), step);
  const catalog: Catalog<AnyMission> = {
    missions,
    missionIds,
    getMission: get as Catalog<AnyMission>["getMission"],
    isMissionId: (value): value is M["id"] => byId.has(value as string),
    findMission: (text) => bestIn(names(), text),
    findMissions: (text) => candidatesIn(names(), text).map(([mission]) => mission),
    filterMissions: ((filter: MissionFilter<AnyMission>) =>
      filterIn(missions, filter)) as Catalog<AnyMission>["filterMissions"],
    nextMission: neighbour(1) as Catalog<AnyMission>["nextMission"],
    previousMission: neighbour(-1) as Catalog<AnyMission>["previousMission"],
    missionsAttachedAt: (time, options) =>
      attachedIn(missions, timeIn(time), stationIn(missions, options, "missionsAttachedAt")),
    visitsAt: (time, options) =>
      visitsIn(missions, timeIn(time), stationIn(missions, options, "visitsAt")),
    occupancyAt: (time, options) =>
      occupancyIn(missions, timeIn(time), stationIn(missions, options, "occupancyAt")),
    peopleAboardAt: (time, options) =>
      aboardIn(missions, timeIn(time), stationIn(missions, options, "peopleAboardAt")),
    portHistory: (station, port) =>
      historyIn(missions, entityId(missions, "station", station), entityId(missions, "port", port)),
  };
  return Object.freeze(catalog) as unknown as Catalog<M>;
}

/** Sorts flights by the earliest moment of their launch; ties keep the given order. */
function inLaunchOrder<M extends AnyMission>(missions: readonly M[]): readonly M[] {
  return missions
    .map((mission) => ({ mission, start: spanOf(mission.launch.time).start }))
    .sort((a, b) => a.start - b.start)
    .map(({ mission }) => mission);
}
