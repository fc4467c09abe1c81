import type { Catalog } from "../model/catalog.ts";
import type { Entry } from "../model/entry.ts";

/** The id and name of the flight after the newest of a series, if the flights are numbered. */
export function nextNumber(
  series: Entry<"series">,
  catalog: Catalog,
): { readonly id: string; readonly name: string } | undefined {
  const newest = flightsOf(series, catalog).at(-1);
  const [stem, digits] = numbered(newest?.id ?? "");
  if (stem === undefined || digits === undefined) return undefined;
  const id = stem + String(Number(digits) + 1).padStart(digits.length, "0");
  const name = nameLike(id, series, catalog);
  return name === undefined ? undefined : { id, name };
}

/** The name of a flight whose id differs from that of another only in its number. */
export function nameLike(
  id: string,
  series: Entry<"series">,
  catalog: Catalog,
): string | undefined {
  const [stem, digits] = numbered(id);
  if (stem === undefined || digits === undefined) return undefined;
  const like = flightsOf(series, catalog).findLast(
    (flight) => flight.id.startsWith(stem) && /^\d+$/.test(flight.id.slice(stem.length)),
  );
  const name = like?.record.name;
  return name !== undefined && /\d+$/.test(name) ? name.replace(/\d+$/, digits) : undefined;
}

/** The series that an id begins with, or the longest if there are several. */
export function seriesOf(id: string, catalog: Catalog): Entry<"series"> | undefined {
  return catalog
    .entries("series")
    .filter((series) => isOfSeries(id, series.id))
    .sort((a, b) => b.id.length - a.id.length)[0];
}

/** Whether an id is that of a series followed by more: `tianzhou-9`, or `htv-x2` of `htv-x`. */
export function isOfSeries(id: string, series: string): boolean {
  const rest = id.startsWith(series) ? id.slice(series.length) : "";
  return rest.startsWith("-") || (/^\d/.test(rest) && !/\d$/.test(series));
}

/** The entities that all flights of a series have in common, by the path of their field. */
export function sharedBySeries(
  series: Entry<"series">,
  catalog: Catalog,
): Readonly<Partial<Record<SharedPath, Entry<"spacecraft" | "operators" | "stations">>>> {
  const flights = flightsOf(series, catalog);
  const shared = (kind: "spacecraft" | "operators" | "stations", path: SharedPath) => {
    const ids = new Set(flights.map(({ record }) => record[path]));
    const entry = ids.size === 1 ? catalog.find(kind, [...ids][0] ?? "") : undefined;
    return entry === undefined ? {} : { [path]: entry };
  };
  return {
    ...shared("spacecraft", "spacecraft"),
    ...shared("operators", "operator"),
    ...shared("stations", "destination"),
  };
}

/** What a series can imply about its flights. */
export type SharedPath = "spacecraft" | "operator" | "destination";

/** An id without its number, and the number. */
export function numbered(id: string): readonly string[] {
  return /^(.*\D)(\d+)$/.exec(id)?.slice(1) ?? [];
}

export function flightsOf(series: Entry<"series">, catalog: Catalog): Flight[] {
  return catalog.missions.filter(({ record }) => record.series === series.id);
}

export type Flight = Entry<"missions">;
