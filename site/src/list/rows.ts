import type { Mission } from "resupply";
import type { RowData } from "./filters.ts";

/** What a flight is filtered by; the station is the one it set out for, as in `filterMissions`. */
export function rowDataOf({ destination, series, kind, outcome, launch }: Mission): RowData {
  return {
    station: destination.id,
    series: series.id,
    kind,
    outcome,
    year: launch.time.slice(0, 4),
  };
}

/** The same as attributes of the row. */
export function attributesOf(mission: Mission): Record<string, string> {
  return Object.fromEntries(
    Object.entries(rowDataOf(mission)).map(([name, value]) => [`data-${name}`, value]),
  );
}
