import {
  type MissionRecord,
  type MissionReference,
  missionReferences,
  type stayKinds,
  type stayPurposes,
} from "../../schema/index.ts";
import {
  count,
  entry,
  type Field,
  fieldsOf,
  kilograms,
  reported,
  reportedAt,
  text,
  time,
  yesNo,
} from "./field.ts";

const { field, listItem } = fieldsOf<MissionRecord>();
const stays = fieldsOf<MissionRecord["stays"][number]>();
const attempts = fieldsOf<MissionRecord["attempts"][number]>();
const payloads = fieldsOf<NonNullable<MissionRecord["payloads"]>[number]>();
const crew = fieldsOf<NonNullable<MissionRecord["crew"]>["launched"][number]>();

/** The course of a flight. Attempts to dock can come before, between and after stays. */
const [launch, visits, burn, reentry, ground] = [0, 1, 2, 3, 4];

const name = { is: "name" } as const;
const port = { is: "port" } as const;

function alias(label: string, kind: MissionRecord["aliases"][number]["kind"]): Field {
  return listItem(label, "aliases", name, "name", { kind });
}

type ToEntity = Exclude<MissionReference, `${string}[].${string}`>;

/** A link to the entity that a flight refers to. */
const link = (label: string, path: ToEntity, marks?: typeof reported) =>
  field(label, path, entry(missionReferences[path]), marks);

/** When the craft left: a time, or `never` if it went down with its station. */
const left = (label: string): Field => ({
  ...stays.field(label, "to", time, reportedAt(2)),
  never: "undocked",
});

const dockingTimes = [stays.field("Docked", "from", time, reportedAt(1)), left("Undocked")];
const berthingTimes = [
  stays.field("Captured", "captured", time, reportedAt(0)),
  stays.field("Berthed", "from", time, reportedAt(1)),
  left("Unberthed"),
  stays.field("Released", "released", time, reportedAt(3)),
];

function stay(
  label: string,
  given: {
    readonly kind: (typeof stayKinds)[number];
    readonly purpose?: (typeof stayPurposes)[number];
  },
  fields: readonly Field[],
): Field {
  return listItem(label, "stays", port, "port", given, { ...reportedAt(visits), fields });
}

function attempt(label: string, kind: MissionRecord["attempts"][number]["kind"]): Field {
  const fields = [
    attempts.field("Time", "time", time, reportedAt(0)),
    attempts.field("What happened", "note", text, reported),
  ];
  return listItem(label, "attempts", port, "port", { kind }, { ...reportedAt(visits), fields });
}

/** Something that the flight carried and that is worth a name, and what became of it. */
function payload(): Field {
  const fields = [payloads.field("Fate", "fate", text, reported)];
  return listItem("Payload", "payloads", text, "name", {}, { ...reported, fields });
}

/** Who was aboard, one line each, or `none`. */
function aboard(label: string, path: "crew.launched" | "crew.landed"): Field {
  // The source that names somebody gives the role as well.
  const fields = [crew.field("Role", "role", text)];
  const person = entry(missionReferences[`${path}[].person`]);
  return { ...listItem(label, path, person, "person", {}, { ...reported, fields }), none: true };
}

/** The paths of the facts that every flight has, in the order of the canonical form. */
export const missionRequires = [
  "series",
  "spacecraft",
  "operator",
  "launch.time",
  "launch.vehicle",
  "launch.site",
  "destination",
  "outcome",
] as const;

/** The labels of a flight, in the order of the canonical form. */
export const missionFields: readonly Field[] = [
  alias("Native name", "native"),
  alias("Agency number", "agency-number"),
  alias("Ship's name", "ship-name"),
  alias("Also known as", "variant"),
  // Without it, a flight brought cargo.
  field("Kind", "kind", text),
  // Series, class, operator and station follow from the name of the flight.
  link("Series", "series"),
  link("Spacecraft class", "spacecraft"),
  field("Serial number", "serial", text, reported),
  field("Flight number", "flightNumber", count, reported),
  link("Operator", "operator"),
  field("COSPAR designator", "identifiers.cospar", text, reported),
  field("SATCAT number", "identifiers.satcat", count, reported),
  field("Launch date", "launch.time", time, reportedAt(launch)),
  link("Launch vehicle", "launch.vehicle", reported),
  field("Launch vehicle serial", "launch.vehicleSerial", text, reported),
  link("Launch site", "launch.site", reported),
  field("Launch mass", "launch.mass", kilograms, reported),
  field("Module delivered", "module", text, reported),
  link("Destination", "destination"),
  aboard("Crew", "crew.launched"),
  aboard("Crew at landing", "crew.landed"),
  stay("Docking", { kind: "docking" }, dockingTimes),
  stay("Relocation", { kind: "docking", purpose: "relocation" }, dockingTimes),
  stay("Redocking test", { kind: "docking", purpose: "redocking-test" }, dockingTimes),
  stay("Berthing", { kind: "berthing" }, berthingTimes),
  stay("Reberthing", { kind: "berthing", purpose: "relocation" }, berthingTimes),
  attempt("Failed docking", "failed-docking"),
  attempt("Aborted approach", "aborted-approach"),
  attempt("Collision", "collision"),
  field("Cargo", "cargo.total", kilograms, reported),
  field("With packaging", "cargo.withPackaging", yesNo, reported),
  field("Pressurised cargo", "cargo.pressurised", kilograms, reported),
  field("Unpressurised cargo", "cargo.unpressurised", kilograms, reported),
  field("Dry cargo", "cargo.dry", kilograms, reported),
  field("Propellant", "cargo.propellant", kilograms, reported),
  field("Water", "cargo.water", kilograms, reported),
  field("Gas", "cargo.gas", kilograms, reported),
  field("Crew supplies", "cargo.crewSupplies", kilograms, reported),
  field("Science", "cargo.science", kilograms, reported),
  field("Spacewalk equipment", "cargo.spacewalk", kilograms, reported),
  field("Vehicle hardware", "cargo.hardware", kilograms, reported),
  field("Computer resources", "cargo.computer", kilograms, reported),
  field("Returned cargo", "cargo.returned", kilograms, reported),
  field("Disposed cargo", "cargo.disposed", kilograms, reported),
  payload(),
  // A judgement made by the record, which the facts around it support.
  field("Outcome", "outcome", text),
  field("Failure phase", "failure.phase", text, reported),
  field("Failure time", "failure.time", time, reportedAt(visits, reentry)),
  field("Failure cause", "failure.cause", text, reported),
  field("End", "end.kind", text, reported),
  field("Deorbit burn", "end.burn", time, reportedAt(burn)),
  field("Re-entry", "end.reentry", time, reportedAt(reentry)),
  field("Debris impact", "end.impact", time, reportedAt(ground)),
  field("Landing", "end.landing", time, reportedAt(ground)),
  // Some ships released theirs before they docked, others while they re-entered.
  field("Capsule landing", "end.capsule", time, reportedAt(visits, ground)),
  field("End place", "end.place", text, reported),
  // A rule checks the neighbours against the launch dates.
  field("Preceded by", "previous", entry("missions")),
  field("Followed by", "next", entry("missions")),
  field("Exception", "exception", text),
];
