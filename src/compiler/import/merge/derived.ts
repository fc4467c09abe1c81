import { lookUpKey } from "../../../library/text/look-up-key.ts";
import type { Entry } from "../../model/entry.ts";
import type { Fact } from "../../model/seed.ts";
import { isOfSeries, sharedBySeries } from "../../scaffold/series.ts";
import { report } from "../report.ts";
import { pathOf } from "../values/entity/seed-link.ts";
import { factOf, fieldAt } from "../values/field-fact.ts";
import type { Merging } from "./fact.ts";

const START = { line: 1, column: 1 };

/** The series of a flight, and what follows from it: the facts that the entry does not state. */
export function derivedFacts(merging: Merging): {
  readonly series: Entry<"series"> | undefined;
  readonly facts: readonly Fact[];
} {
  const { catalog, entry, file } = merging;
  const isStated = (path: string) => entry.stated.some(({ field }) => field.path === path);
  const { series, from } = seriesOf(merging);
  const station = stationOfStay(merging);
  if (station !== undefined && !isStated("destination")) {
    const message = `the destination is not stated; by its port it is ${station.record.name}`;
    report(file, START, "derived", message);
  }
  const ofStay =
    isStated("destination") || station === undefined ? [] : [linkTo("destination", station)];
  if (series === undefined) return { series, facts: ofStay };
  const shared = Object.entries(sharedBySeries(series, catalog)).filter(
    ([path]) => !isStated(path) && (path !== "destination" || ofStay.length === 0),
  );
  const facts = [...ofStay, ...shared.map(([path, known]) => linkTo(path, known))];
  if (from !== undefined) {
    const message = `the series is not stated; by its ${from} it is ${series.record.name}`;
    report(file, START, "derived", message);
    facts.push(linkTo("series", series));
  }
  if (shared.length > 0) {
    const said = shared.map(([path, { record }]) => `${fieldAt(path).label}: ${record.name}`);
    const message = `what the entry does not state is taken from the other flights of ${series.record.name}: ${said.join(", ")}`;
    report(file, START, "derived", message);
  }
  return { series, facts };
}

/** The station whose port a stay names. */
function stationOfStay({ catalog, entry }: Merging): Entry<"stations"> | undefined {
  const ports = entry.stated.filter(({ field }) => field.path === "stays");
  const ids = ports.map(({ target = "" }) => /([\w-]+)\.md/.exec(target)?.[1] ?? "");
  return ids.map((id) => catalog.find("stations", id)).find((station) => station !== undefined);
}

function linkTo(path: string, entry: Entry): Fact {
  const unsourced = { citations: [], disputes: [], labelPlace: START, place: START };
  return factOf(fieldAt(path), unsourced, entry.record.name, pathOf(entry));
}

/** The series of a flight: stated, or that of its name, or that of a neighbour. */
function seriesOf({ catalog, entry }: Merging): {
  readonly series: Entry<"series"> | undefined;
  readonly from?: "name" | "neighbour";
} {
  const stated = entry.facts.find((fact) => fact.field === "series")?.value;
  const known = catalog.find("series", String(stated));
  if (known !== undefined) return { series: known };
  if (stated !== undefined) return { series: undefined };
  const key = lookUpKey(entry.name);
  const byName = catalog
    .entries("series")
    .filter(({ record }) => isOfSeries(key, lookUpKey(record.name)))
    .sort((a, b) => b.record.name.length - a.record.name.length)[0];
  if (byName !== undefined) return { series: byName, from: "name" };
  const neighbour = entry.facts.find(({ field }) => field === "previous" || field === "next");
  const flight = catalog.find("missions", String(neighbour?.value));
  return {
    series: flight && catalog.find("series", flight.record.series),
    from: "neighbour",
  };
}
