/** @module resupply/lazy */
import type { SeriesId } from "../generated/entities/ids.ts";
import type { MissionId } from "../generated/mission-ids.ts";
import { idsBySeries, seriesLoaders } from "../generated/series-loaders.ts";
import { unknownMission } from "./catalog/unknown-mission.ts";
import { shown } from "./text/describe-value.ts";
import type { Mission } from "./types/mission.ts";
import type { MissionById } from "./types/mission-by-id.ts";
import type { MissionWhere } from "./types/query.ts";

/**
 * The flight with an id, in its exact type, loaded with its series when it is asked for. An application
 * that calls this ships each series as a chunk of its own.
 *
 * @throws (rejects with) `TypeError` naming the value and the nearest ids, where plain JavaScript passes another value.
 * @example
 * const mission = await loadMission("progress-ms-04");
 * mission.outcome; // "failure"
 */
export async function loadMission<const Id extends MissionId>(id: Id): Promise<MissionById<Id>> {
  const series = seriesOf(id);
  if (series === undefined) throw unknownMission(id, Object.values(idsBySeries).flat());
  const missions: readonly Mission[] = await loadSeries(series);
  return missions.find((mission) => mission.id === id) as MissionById<Id>;
}

/**
 * The flights of a series, in launch order, loaded when they are asked for.
 *
 * @throws (rejects with) `TypeError` that lists the series, where plain JavaScript passes another value.
 * @example
 * const missions = await loadSeries("progress-ms");
 * missions.map(({ name }) => name)[3]; // "Progress MS-04"
 */
export async function loadSeries<const Id extends SeriesId>(
  series: Id,
): Promise<readonly MissionWhere<{ series: Id }>[]> {
  if (typeof series !== "string" || !Object.hasOwn(seriesLoaders, series)) {
    const known = Object.keys(seriesLoaders).join(", ");
    throw new TypeError(`a series is one of ${known}; not ${shown(series)}`);
  }
  const { missions } = await seriesLoaders[series]();
  return missions as never;
}

function seriesOf(id: unknown): SeriesId | undefined {
  const all = Object.entries(idsBySeries) as [SeriesId, readonly unknown[]][];
  return all.find(([, ids]) => ids.includes(id))?.[0];
}
