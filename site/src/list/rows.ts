import type { Mission } from "resupply";
import type { RowData } from "./filters.ts";

/** What a flight is filtered by: the stations are the one it set out for and those it was at. */
export function rowDataOf({ destination, stays, series, kind, outcome, launch }: Mission): RowData {
  const at = stays.map(({ port, station }) => port?.station ?? station?.id ?? destination.id);
  return {
    station: [...new Set([destination.id, ...at])].join(" "),
    series: series.id,
    kind,
    outcome,
    year: launch.time.slice(0, 4),
  };
}

/** The same as attributes of the row. */
export function attributesOf(mission: Mission): Record<string, string> {
  return Object.fromEntries(Object.entries(rowDataOf(mission)).map(([name, value]) => [`data-${name}`, value]));
}
