import { entry, type Field, field, kilograms, listItem, text, time } from "./field.ts";

const name = { is: "name" } as const;
const port = { is: "port" } as const;

function alias(label: string, kind: string): Field {
  return listItem(label, "aliases", name, "name", { kind });
}

/** When it left: a time, or `never` where it went down with its station. */
const left = (label: string): Field => ({ ...field(label, "to", time), never: "undocked" });

const dockingTimes = [field("Docked", "from", time), left("Undocked")];
const berthingTimes = [
  field("Captured", "captured", time),
  field("Berthed", "from", time),
  left("Unberthed"),
  field("Released", "released", time),
];

function stay(
  label: string,
  given: Readonly<Record<string, string>>,
  times: readonly Field[],
): Field {
  return listItem(label, "stays", port, "port", given, times);
}

function attempt(label: string, kind: string): Field {
  return listItem(label, "attempts", port, "port", { kind }, [
    field("Time", "time", time),
    field("What happened", "note", text),
  ]);
}

/** The labels of a flight, in the order of the canonical form. */
export const missionFields: readonly Field[] = [
  alias("Native name", "native"),
  alias("Agency number", "agency-number"),
  alias("Ship's name", "ship-name"),
  alias("Also known as", "variant"),
  field("Series", "series", entry("series")),
  field("Spacecraft class", "spacecraft", entry("spacecraft")),
  field("Serial number", "serial", text),
  field("Flight number", "flightNumber", { is: "number" }),
  field("Operator", "operator", entry("operators")),
  field("COSPAR designator", "identifiers.cospar", text),
  field("SATCAT number", "identifiers.satcat", { is: "number" }),
  field("Launch date", "launch.time", time),
  field("Launch vehicle", "launch.vehicle", entry("launch-vehicles")),
  field("Launch vehicle serial", "launch.vehicleSerial", text),
  field("Launch site", "launch.site", entry("launch-sites")),
  field("Launch mass", "launch.mass", kilograms),
  field("Module delivered", "module", text),
  field("Destination", "destination", entry("stations")),
  stay("Docking", { kind: "docking" }, dockingTimes),
  stay("Relocation", { kind: "docking", purpose: "relocation" }, dockingTimes),
  stay("Redocking test", { kind: "docking", purpose: "redocking-test" }, dockingTimes),
  stay("Berthing", { kind: "berthing" }, berthingTimes),
  stay("Reberthing", { kind: "berthing", purpose: "relocation" }, berthingTimes),
  attempt("Failed docking", "failed-docking"),
  attempt("Aborted approach", "aborted-approach"),
  attempt("Collision", "collision"),
  field("Cargo", "cargo.total", kilograms),
  field("Dry cargo", "cargo.dry", kilograms),
  field("Propellant", "cargo.propellant", kilograms),
  field("Water", "cargo.water", kilograms),
  field("Gas", "cargo.gas", kilograms),
  field("Outcome", "outcome", text),
  field("Failure phase", "failure.phase", text),
  field("Failure time", "failure.time", time),
  field("Failure cause", "failure.cause", text),
  field("End", "end.kind", text),
  field("Deorbit burn", "end.burn", time),
  field("Re-entry", "end.reentry", time),
  field("Debris impact", "end.impact", time),
  field("Landing", "end.landing", time),
  field("Capsule landing", "end.capsule", time),
  field("End place", "end.place", text),
  field("Preceded by", "previous", entry("missions")),
  field("Followed by", "next", entry("missions")),
  field("Exception", "exception", text),
];
