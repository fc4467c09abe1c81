import type { Catalog } from "../compiler/catalog.ts";
import type { Entry } from "../compiler/validate/entry.ts";

type Mission = Entry<"missions">;

/** How much is known of one field over some flights. */
export interface Coverage {
  readonly label: string;
  /** Flights that should have it. */
  readonly flights: readonly Mission[];
  /** Flights of which it is known. */
  readonly known: readonly Mission[];
  /** Flights of which it is not known, though it should be. */
  readonly missing: readonly Mission[];
  /** Values that some source gives and that were not kept. */
  readonly disputed: number;
  /** Values that nobody states. */
  readonly assumed: number;
}

interface Question {
  readonly label: string;
  /** Fields that answer it, as in the provenance. */
  readonly fields: RegExp;
  isAskedOf(mission: Mission): boolean;
  isKnownOf(mission: Mission): boolean;
}

const hasStayed = ({ record }: Mission) => record.stays.length > 0;
const cameBack = ({ record }: Mission) =>
  record.end?.kind === "splashdown" || record.end?.kind === "landed";
const wasInOrbit = ({ record }: Mission) => record.end?.kind !== "failed-to-orbit";
const hasEnded = (mission: Mission) =>
  mission.record.outcome !== "in-flight" && wasInOrbit(mission);

/** What one wants to know of a flight, and of which flights. */
const questions: readonly Question[] = [
  simple("Launch date", "launch.time"),
  simple("Launch vehicle", "launch.vehicle"),
  simple("Launch vehicle serial", "launch.vehicleSerial"),
  simple("Launch site", "launch.site"),
  simple("Launch mass", "launch.mass"),
  simple("Serial number", "serial"),
  { ...simple("COSPAR designator", "identifiers.cospar"), isAskedOf: wasInOrbit },
  { ...simple("SATCAT number", "identifiers.satcat"), isAskedOf: wasInOrbit },
  simple("Wikidata", "identifiers.wikidata"),
  simple("Wikipedia", "identifiers.wikipedia"),
  ofStays("Port", "port", () => true),
  ofStays("Docked or berthed", "from", () => true),
  {
    ...ofStays("Undocked or unberthed", "to", hasEnded),
    fields: /^stays\[\d+\]\.(?:to|undocked)$/,
    isKnownOf: ({ record }) =>
      record.stays.every(({ to, undocked }) => to !== undefined || undocked === false),
  },
  simple("Cargo", "cargo.total"),
  simple("Dry cargo", "cargo.dry"),
  simple("Propellant", "cargo.propellant"),
  simple("Water", "cargo.water"),
  simple("Gas", "cargo.gas"),
  simple("Outcome", "outcome"),
  { ...simple("End", "end.kind"), isAskedOf: ({ record }) => record.outcome !== "in-flight" },
  {
    ...simple("Deorbit burn", "end.burn"),
    isAskedOf: (mission) => hasEnded(mission) && !cameBack(mission),
  },
  {
    ...simple("Re-entry", "end.reentry"),
    isAskedOf: (mission) => hasEnded(mission) && !cameBack(mission),
  },
  { ...simple("Landing", "end.landing"), isAskedOf: cameBack },
  {
    ...simple("End place", "end.place"),
    isAskedOf: ({ record }) => record.outcome !== "in-flight",
  },
];

function simple(label: string, field: string): Question {
  const keys = field.split(".");
  return {
    label,
    fields: new RegExp(`^${field.replaceAll(".", "\\.")}$`),
    isAskedOf: () => true,
    isKnownOf: ({ record }) =>
      keys.reduce<unknown>(
        (at, key) => (at as Record<string, unknown> | undefined)?.[key],
        record,
      ) !== undefined,
  };
}

function ofStays(
  label: string,
  key: "port" | "from" | "to",
  isAskedOf: Question["isAskedOf"],
): Question {
  return {
    label,
    fields: new RegExp(`^stays\\[\\d+\\]\\.${key}$`),
    isAskedOf: (mission) => hasStayed(mission) && isAskedOf(mission),
    isKnownOf: ({ record }) => record.stays.every((stay) => stay[key] !== undefined),
  };
}

/** How much is known, field by field. */
export function coverageOf(missions: readonly Mission[]): Coverage[] {
  return questions.map(({ label, fields, isAskedOf, isKnownOf }) => {
    const flights = missions.filter(isAskedOf);
    const notes = missions.flatMap(({ provenance }) =>
      provenance.filter(({ field }) => fields.test(field)),
    );
    return {
      label,
      flights,
      known: flights.filter(isKnownOf),
      missing: flights.filter((mission) => !isKnownOf(mission)),
      disputed: notes.reduce((sum, { disputes }) => sum + disputes.length, 0),
      assumed: notes.filter(({ assumed }) => assumed !== undefined).length,
    };
  });
}

/** The flights of each series, in the order of the first launches. */
export function bySeries(catalog: Catalog): Map<string, readonly Mission[]> {
  const name = (id: string) => catalog.find("series", id)?.record.name ?? id;
  return Map.groupBy(catalog.missions, (mission) => name(mission.record.series));
}

/** What is only assumed, with the reasons. */
export function assumptionsOf(
  missions: readonly Mission[],
): { mission: Mission; label: string; why: string }[] {
  return missions.flatMap((mission) =>
    mission.provenance.flatMap(({ assumed, fact }) =>
      assumed === undefined ? [] : [{ mission, label: fact.field.label, why: assumed }],
    ),
  );
}
