import { cargoWays } from "../../src/compiler/check/cargo-sum.ts";
import type { PathIn } from "../../src/compiler/fields/field.ts";
import { type Field, headerFields } from "../../src/compiler/fields/index.ts";
import { missionFields } from "../../src/compiler/fields/mission.ts";
import type { Catalog } from "../../src/compiler/model/catalog.ts";
import type { Entry } from "../../src/compiler/model/entry.ts";
import type { MissionRecord } from "../../src/schema/index.ts";
import { missionKinds } from "../../src/schema/words.ts";

type Mission = Entry<"missions">;

/** How many flights have a value of one field. */
export interface Coverage {
  readonly label: string;
  /** Flights that should have a value. */
  readonly flights: readonly Mission[];
  /** Flights with a value. */
  readonly known: readonly Mission[];
  /** Flights without a value that should have one. */
  readonly missing: readonly Mission[];
  /** Values that a source gives but that were not kept. */
  readonly disputed: number;
  /** Values without a source. */
  readonly assumed: number;
}

interface Question {
  readonly label: string;
  /** The matching fields in the provenance. */
  readonly fields: RegExp;
  isAskedOf(mission: Mission): boolean;
  isKnownOf(mission: Mission): boolean;
}

const hasStayed = ({ record }: Mission) => record.stays.length > 0;
const cameBack = ({ record }: Mission) =>
  record.end?.kind === "splashdown" || record.end?.kind === "landed";
const wasInOrbit = ({ record }: Mission) => record.end?.kind !== "failed-to-orbit";
/** Part of a station that is still up, like most modules. */
const isThereForGood = ({ record: { stays, end } }: Mission) =>
  end === undefined && stays.at(-1)?.undocked === false;
const isOver = (mission: Mission) =>
  mission.record.outcome !== "in-flight" && !isThereForGood(mission);
const hasEnded = (mission: Mission) => isOver(mission) && wasInOrbit(mission);

const hasFailed = ({ record }: Mission) =>
  record.outcome === "failure" || record.outcome === "partial";

/** Flights whose cargo should be known: cargo was their purpose. */
const broughtCargo = ({ record }: Mission) => record.kind === "cargo";
const isCrewed = ({ record }: Mission) => record.kind === "crewed";

/** Which flights should have a field, if not all; those with a value are always counted. */
const askedOf: Partial<Record<PathIn<MissionRecord>, (mission: Mission) => boolean>> = {
  "identifiers.cospar": wasInOrbit,
  "identifiers.satcat": wasInOrbit,
  "cargo.total": broughtCargo,
  "cargo.returned": (mission) => broughtCargo(mission) && cameBack(mission),
  "failure.phase": hasFailed,
  "failure.time": hasFailed,
  "failure.cause": hasFailed,
  "end.kind": isOver,
  "end.burn": (mission) => hasEnded(mission) && !cameBack(mission),
  "end.reentry": (mission) => hasEnded(mission) && !cameBack(mission),
  "end.landing": cameBack,
  "end.place": isOver,
};

/** Fields that most flights don't have: only flights with a value are counted. */
const rare: ReadonlySet<string> = new Set<PathIn<MissionRecord>>([
  "cargo.withPackaging",
  "cargo.disposed",
  "flightNumber",
  "module",
  "end.impact",
  "end.capsule",
]);

/** Fields that need no source, but are still counted. */
const wanted: ReadonlySet<string> = new Set<PathIn<MissionRecord>>([
  "identifiers.wikipedia",
  "outcome",
]);

type StayKey = "port" | "captured" | "from" | "to" | "undocked" | "released";
const firstStay = missionFields.find(({ path }) => path === "stays");
const firstOfCrew = missionFields.find(({ path }) => path === "crew.launched");
const firstPart = missionFields.find(({ path }) => path === "cargo.pressurised");
const payload = missionFields.find(({ path }) => path === "payloads");
/** What the cargo consisted of: asked together, as each source counts it in its own way. */
const parts = cargoWays.flatMap(({ keys }) => keys);
const ofBerthings = ({ record }: Mission) => record.stays.some(({ kind }) => kind === "berthing");

const partsOfCargo: Question = {
  label: "Parts of the cargo",
  fields: new RegExp(`^cargo\\.(?:${parts.join("|")})$`),
  isAskedOf: broughtCargo,
  isKnownOf: ({ record: { cargo } }) => parts.some((part) => cargo?.[part] !== undefined),
};

const payloads: Question = {
  label: "Payloads",
  fields: /^payloads\[\d+\]\./,
  isAskedOf: ({ record }) => record.payloads !== undefined,
  isKnownOf: ({ record }) => record.payloads !== undefined,
};

/** All questions, in the order of the fields. */
const questions: readonly Question[] = [...headerFields, ...missionFields].flatMap((field) => {
  if (field === firstPart) return [partsOfCargo];
  if (field === payload) return [payloads];
  if (parts.some((part) => field.path === `cargo.${part}`)) return [];
  if (field === firstOfCrew) return questionsOfCrews();
  if (field === firstStay) return questionsOfStays();
  const isAsked = field.item === undefined && (field.reported === true || wanted.has(field.path));
  return isAsked ? [simple(field)] : [];
});

function questionsOfCrews(): Question[] {
  const everybody = ({ record: { crew } }: Mission) => [
    ...(crew?.launched ?? []),
    ...(crew?.landed ?? []),
  ];
  const members = /^crew\.(?:launched|landed)\[\d+\]\.person$|^crew\.landed$/;
  return [
    {
      label: "Crew",
      fields: members,
      isAskedOf: isCrewed,
      isKnownOf: (mission) => everybody(mission).length > 0,
    },
    {
      label: "Roles of the crew",
      fields: /^crew\.(?:launched|landed)\[\d+\]\.role$/,
      isAskedOf: (mission) => everybody(mission).length > 0,
      isKnownOf: (mission) => everybody(mission).every(({ role }) => role !== undefined),
    },
  ];
}

function questionsOfStays(): Question[] {
  return [
    ofStays("Port", ["port"], () => true),
    ofStays("Captured", ["captured"], ofBerthings),
    ofStays("Docked or berthed", ["from"], () => true),
    ofStays("Undocked or unberthed", ["to", "undocked"], hasEnded),
    ofStays("Released", ["released"], (mission) => ofBerthings(mission) && hasEnded(mission)),
  ];
}

function simple({ label, path }: Field): Question {
  const keys = path.split(".");
  const isKnownOf = ({ record }: Mission) =>
    keys.reduce<unknown>(
      (at, key) => (at as Record<string, unknown> | undefined)?.[key],
      record,
    ) !== undefined;
  const isExpectedOf = rare.has(path)
    ? () => false
    : (askedOf[path as PathIn<MissionRecord>] ?? (() => true));
  return {
    label,
    fields: new RegExp(`^${path.replaceAll(".", "\\.")}$`),
    isAskedOf: (mission) => isExpectedOf(mission) || isKnownOf(mission),
    isKnownOf,
  };
}

/** Asks whether each stay has one of the given keys; only berthings have a capture and a release. */
function ofStays(
  label: string,
  keys: readonly StayKey[],
  isAskedOf: Question["isAskedOf"],
): Question {
  const isOfBerthings = keys.includes("captured") || keys.includes("released");
  return {
    label,
    fields: new RegExp(`^stays\\[\\d+\\]\\.(?:${keys.join("|")})$`),
    isAskedOf: (mission) => hasStayed(mission) && isAskedOf(mission),
    isKnownOf: ({ record }) =>
      record.stays
        .filter(({ kind }) => kind === "berthing" || !isOfBerthings)
        .every((stay) => keys.some((key) => stay[key] !== undefined)),
  };
}

/** The coverage of each field. */
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

/** The flights of each series, ordered by first launch. */
export function bySeries(catalog: Catalog): Map<string, readonly Mission[]> {
  const name = (id: string) => catalog.find("series", id)?.record.name ?? id;
  return Map.groupBy(catalog.missions, (mission) => name(mission.record.series));
}

/** The flights of each kind, in the order of the kinds. */
export function byKind(catalog: Catalog): Map<(typeof missionKinds)[number], readonly Mission[]> {
  const flights = missionKinds.map(
    (kind) => [kind, catalog.missions.filter(({ record }) => record.kind === kind)] as const,
  );
  return new Map(flights);
}

/** All assumed values, with the reasons. */
export function assumptionsOf(
  missions: readonly Mission[],
): { mission: Mission; label: string; why: string }[] {
  return missions.flatMap((mission) =>
    mission.provenance.flatMap(({ assumed, fact }) =>
      assumed === undefined ? [] : [{ mission, label: fact.field.label, why: assumed }],
    ),
  );
}
