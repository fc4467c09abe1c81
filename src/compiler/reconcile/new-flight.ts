import { isBefore } from "../../library/catalog/is-before.ts";
import type { Catalog } from "../model/catalog.ts";
import type { Entry } from "../model/entry.ts";
import { kebab } from "../model/slug.ts";
import { flightsOf, numbered, seriesOf } from "../scaffold/series.ts";
import type { TheirFlight } from "./model.ts";

/** A flight that a catalogue has and the record lacks. */
export interface NewFlight {
  readonly id: string;
  readonly name: string;
  readonly series: Entry<"series">;
  readonly launched: string;
}

/**
 * The next flight of a series, if that is what a row is about: named like its flights, with a higher
 * number, and launched after them. Other ships of the same name went nowhere that the record covers.
 */
export function newFlightIn(catalog: Catalog, { keys, facts }: TheirFlight): NewFlight | undefined {
  const { name } = keys;
  const launch = facts.find(({ field }) => field === "launch.time");
  if (name === undefined || launch === undefined || launch.isVague === true) return undefined;
  const launched = String(launch.value);
  const id = kebab(name);
  const isKnown = catalog.find("missions", id) ?? catalog.broken.has(`missions/${id}`);
  const series = seriesOf(id, catalog);
  const [stem, digits] = numbered(id);
  if (isKnown || series === undefined || stem === undefined || launched.length < 10) {
    return undefined;
  }
  const alike = flightsOf(series, catalog).filter((flight) => numbered(flight.id)[0] === stem);
  const isNext = alike.every(
    (flight) =>
      Number(numbered(flight.id)[1]) < Number(digits) &&
      isBefore(flight.record.launch.time, launched),
  );
  return alike.length > 0 && isNext ? { id, name, series, launched } : undefined;
}
