import type { Catalog } from "../../model/catalog.ts";
import type { Difference, DifferenceKind } from "../difference.ts";
import type { TheirFact, TheirFlight } from "../model.ts";
import type { Flight, OurRecord } from "../our-record.ts";
import { namedEntry } from "./entries.ts";
import { type FieldAt, fieldAt, valueAt } from "./fields.ts";
import { compareValues } from "./values.ts";

/** What a comparison of a flight gave. */
export interface Compared {
  readonly differences: readonly Difference[];
  /** What could not be compared. */
  readonly incomparable: readonly TheirFact[];
  /** The fields that the catalogue states, and that were compared. */
  readonly fields: readonly string[];
}

/** Compares what a catalogue says of a flight with the record. */
export function compareFlight(
  record: OurRecord,
  flight: Flight,
  theirs: TheirFlight,
  path: string,
): Compared {
  const differences: Difference[] = [];
  const incomparable: TheirFact[] = [];
  const fields: string[] = [];
  for (const fact of theirs.facts) {
    const at = fieldAt(fact.field, flight.record.end?.kind);
    if (at === undefined) {
      incomparable.push(fact);
      continue;
    }
    fields.push(at.path);
    const is = kindOf(record, flight, at, fact);
    if (is === "incomparable") incomparable.push(fact);
    if (is === undefined || is === "incomparable") continue;
    const ours = shown(record.catalog, at, valueAt(flight.record, at.path));
    const entry = namedEntry(record.catalog, at.field, String(fact.value));
    differences.push({
      flight: flight.id,
      field: at.path,
      ...(ours === undefined ? {} : { ours }),
      theirs: asWritten(at, fact),
      is,
      path,
      place: fact.place,
      address: theirs.address,
      fact,
      ...(entry === undefined ? {} : { entry }),
    });
  }
  return { differences, incomparable, fields };
}

/** What a value is beside that of the record; nothing where they agree, or the record knows the dispute. */
function kindOf(
  { catalog, disputed }: OurRecord,
  flight: Flight,
  at: FieldAt,
  fact: TheirFact,
): DifferenceKind | "incomparable" | undefined {
  const compare = (value: unknown) => compareValues(catalog, at.field, value, fact);
  const isDisputed = () =>
    disputed(flight, at.path).some((value) => ["same", "within"].includes(compare(value)));
  const ours = valueAt(flight.record, at.path);
  if (ours === undefined) return isDisputed() ? undefined : "missing here";
  const comparison = compare(ours);
  if (comparison === "incomparable") return comparison;
  if (comparison === "same") return undefined;
  if (comparison === "within") return "equal within precision";
  if (comparison === "more-precise") {
    // A doubtful value is none to correct the record by.
    if (isDisputed()) return undefined;
    return fact.isVague === true ? "equal within precision" : "more precise there";
  }
  return isDisputed() ? undefined : "contradicts";
}

/** A value of the record as a seed writes it. */
export function shown(catalog: Catalog, { field }: FieldAt, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const { type } = field;
  if (type.is === "entry")
    return catalog.find(type.kind, String(value))?.record.name ?? String(value);
  if (type.is === "port") return catalog.ports.get(String(value))?.record.name ?? String(value);
  return type.is === "number" && type.unit !== undefined ? `${value} ${type.unit}` : String(value);
}

/** A value of a catalogue as a seed writes it, with the mark of its doubt. */
function asWritten({ field: { type } }: FieldAt, { value, isVague = false }: TheirFact): string {
  const unit = type.is === "number" && type.unit !== undefined ? ` ${type.unit}` : "";
  const text = `${value}${unit}`;
  return isVague && !text.includes("?") ? `${text}?` : text;
}
