import { outcomes } from "../../generated/outcomes.ts";
import { checkOptions } from "../text/check-options.ts";
import { shown } from "../text/describe-value.ts";
import type { AnyMission } from "../types/mission.ts";
import type { MissionFilter, Reference } from "../types/query.ts";
import { entityId } from "./entity-id.ts";
import { spanIn, timeIn } from "./given-time.ts";

/** The flights that a filter lets through. */
export function filterIn<M extends AnyMission>(
  missions: readonly M[],
  filter: MissionFilter<AnyMission>,
): readonly M[] {
  checkOptions(
    filter,
    ["outcome", "series", "station", "vehicle", "launched"],
    'filterMissions takes a filter, like { series: "progress-ms" }',
  );
  const { outcome, launched } = filter;
  if (outcome !== undefined && !outcomes.includes(outcome)) {
    throw new TypeError(`outcome is one of ${outcomes.join(", ")}, not ${shown(outcome)}`);
  }
  const asked = (kind: "series" | "station" | "vehicle") => {
    const given: Reference<string> | undefined = filter[kind];
    return given === undefined ? undefined : entityId(missions, kind, given);
  };
  const [series, station, vehicle] = [asked("series"), asked("station"), asked("vehicle")];
  const isLaunchedThen = launchedIn(launched);
  const isOf = (entity: { readonly id: string }, id: string | undefined) =>
    id === undefined || entity.id === id;
  return missions.filter(
    (mission) =>
      (outcome === undefined || mission.outcome === outcome) &&
      isOf(mission.series, series) &&
      isOf(mission.destination, station) &&
      isOf(mission.launch.vehicle, vehicle) &&
      isLaunchedThen(mission),
  );
}

/** Whether a flight was launched from the beginning of one time to the end of another. */
function launchedIn(launched: MissionFilter["launched"]): (mission: AnyMission) => boolean {
  if (launched === undefined) return () => true;
  checkOptions(
    launched,
    ["from", "to"],
    'launched is a span, like { from: "2016", to: "2017-06" }',
  );
  const from = launched.from === undefined ? undefined : timeIn(launched.from);
  const to = launched.to === undefined ? undefined : timeIn(launched.to);
  const first = from === undefined ? Number.NEGATIVE_INFINITY : spanIn(from).start;
  const last = to === undefined ? Number.POSITIVE_INFINITY : spanIn(to).end;
  if (last <= first) throw new TypeError(`launched.from (${from}) is after launched.to (${to})`);
  return ({ launch }) => {
    const { start, end } = spanIn(launch.time);
    return end > first && start < last;
  };
}
