import { missionKinds, outcomes } from "../../generated/words.ts";
import { checkOptions } from "../text/check-options.ts";
import { shown } from "../text/describe-value.ts";
import type { AnyMission } from "../types/mission.ts";
import type { MissionFilter, Reference } from "../types/query.ts";
import { kindOf, peopleIn } from "./crew.ts";
import { entityId } from "./entity-id.ts";
import { spanIn, timeIn } from "./given-time.ts";

/** The flights that match a filter. */
export function filterIn<M extends AnyMission>(
  missions: readonly M[],
  filter: MissionFilter<AnyMission>,
): readonly M[] {
  checkOptions(
    filter,
    ["kind", "outcome", "series", "station", "vehicle", "person", "launched"],
    'filterMissions takes a filter, like { series: "progress-ms" }',
  );
  const { kind, outcome, launched } = filter;
  checkWord("kind", kind, missionKinds);
  checkWord("outcome", outcome, outcomes);
  const asked = (what: "series" | "station" | "vehicle" | "person") => {
    const given: Reference<string> | undefined = filter[what];
    return given === undefined ? undefined : entityId(missions, what, given);
  };
  const [series, station, vehicle] = [asked("series"), asked("station"), asked("vehicle")];
  const person = asked("person");
  const isLaunchedThen = launchedIn(launched);
  const isOf = (entity: { readonly id: string }, id: string | undefined) =>
    id === undefined || entity.id === id;
  return missions.filter(
    (mission) =>
      (kind === undefined || kindOf(mission) === kind) &&
      (outcome === undefined || mission.outcome === outcome) &&
      isOf(mission.series, series) &&
      isOf(mission.destination, station) &&
      isOf(mission.launch.vehicle, vehicle) &&
      (person === undefined || peopleIn(mission).some(({ id }) => id === person)) &&
      isLaunchedThen(mission),
  );
}

function checkWord(option: string, given: string | undefined, words: readonly string[]): void {
  if (given === undefined || words.includes(given)) return;
  throw new TypeError(`${option} must be one of ${words.join(", ")}, not ${shown(given)}`);
}

/** Whether a flight was launched from the start of one time to the end of another. */
function launchedIn(launched: MissionFilter["launched"]): (mission: AnyMission) => boolean {
  if (launched === undefined) return () => true;
  checkOptions(
    launched,
    ["from", "to"],
    'launched must be a span, like { from: "2016", to: "2017-06" }',
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
