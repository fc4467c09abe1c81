import { shown } from "../text/describe-value.ts";
import { nearest } from "../text/nearest.ts";
import type { ProvenanceField } from "../types/provenance.ts";

/** A field with `[0]` for any index. */
type Unnumbered<Field extends string> = Field extends `${infer List}[${number}]${infer Key}`
  ? `${List}[0]${Key}`
  : Field;

/** Every field; the type makes a missing one a compile error. */
const fields: Readonly<Record<Unnumbered<ProvenanceField>, 1>> = {
  kind: 1,
  series: 1,
  spacecraft: 1,
  operator: 1,
  serial: 1,
  flightNumber: 1,
  module: 1,
  destination: 1,
  outcome: 1,
  previous: 1,
  next: 1,
  "identifiers.wikidata": 1,
  "identifiers.wikipedia": 1,
  "identifiers.cospar": 1,
  "identifiers.satcat": 1,
  "aliases[0].name": 1,
  "launch.time": 1,
  "launch.vehicle": 1,
  "launch.vehicleSerial": 1,
  "launch.site": 1,
  "launch.mass": 1,
  "crew.launched": 1,
  "crew.landed": 1,
  "crew.launched[0].person": 1,
  "crew.launched[0].role": 1,
  "crew.landed[0].person": 1,
  "crew.landed[0].role": 1,
  "stays[0].kind": 1,
  "stays[0].purpose": 1,
  "stays[0].port": 1,
  "stays[0].station": 1,
  "stays[0].from": 1,
  "stays[0].to": 1,
  "stays[0].captured": 1,
  "stays[0].released": 1,
  "stays[0].undocked": 1,
  "attempts[0].kind": 1,
  "attempts[0].port": 1,
  "attempts[0].station": 1,
  "attempts[0].time": 1,
  "attempts[0].note": 1,
  "cargo.total": 1,
  "cargo.withPackaging": 1,
  "cargo.pressurised": 1,
  "cargo.unpressurised": 1,
  "cargo.dry": 1,
  "cargo.propellant": 1,
  "cargo.water": 1,
  "cargo.gas": 1,
  "cargo.crewSupplies": 1,
  "cargo.science": 1,
  "cargo.spacewalk": 1,
  "cargo.hardware": 1,
  "cargo.computer": 1,
  "cargo.returned": 1,
  "cargo.disposed": 1,
  "payloads[0].name": 1,
  "payloads[0].fate": 1,
  "failure.phase": 1,
  "failure.time": 1,
  "failure.cause": 1,
  "end.kind": 1,
  "end.burn": 1,
  "end.reentry": 1,
  "end.impact": 1,
  "end.landing": 1,
  "end.capsule": 1,
  "end.place": 1,
};

/** Checks that a value is a field of a flight, with or without provenance. */
export function checkField(field: unknown): void {
  if (typeof field !== "string") {
    throw new TypeError(
      `a field of a mission must be text like "launch.time", not ${shown(field)}`,
    );
  }
  const unnumbered = field.replace(/\[(?:0|[1-9][0-9]*)\]/, "[0]");
  if (Object.hasOwn(fields, unnumbered)) return;
  const near = nearest(unnumbered, Object.keys(fields)).map((one) => JSON.stringify(one));
  throw new TypeError(
    `${shown(field)} is not a field of a mission; the nearest are ${near.join(", ")}`,
  );
}
