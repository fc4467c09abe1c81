import type { PathIn } from "../../src/compiler/fields/field.ts";
import { type Field, headerFields } from "../../src/compiler/fields/index.ts";
import { missionFields } from "../../src/compiler/fields/mission.ts";
import type { Catalog } from "../../src/compiler/model/catalog.ts";
import type { Entry } from "../../src/compiler/model/entry.ts";
import type { MissionRecord } from "../../src/schema/index.ts";

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

const hasFailed = ({ record }: Mission) =>
  record.outcome === "failure" || record.outcome === "partial";
const isOver = ({ record }: Mission) => record.outcome !== "in-flight";

/** Of which flights a field is asked, where that is not all. */
const askedOf: Partial<Record<PathIn<MissionRecord>, (mission: Mission) => boolean>> = {
  "identifiers.cospar": wasInOrbit,
  "identifiers.satcat": wasInOrbit,
  "failure.phase": hasFailed,
  "failure.time": hasFailed,
  "failure.cause": hasFailed,
  "end.kind": isOver,
  "end.burn": (mission) => hasEnded(mission) && !cameBack(mission),
  "end.reentry": (mission) => hasEnded(mission) && !cameBack(mission),
  "end.landing": cameBack,
  "end.place": isOver,
};

/** What most flights do not have: they are asked for it only if it is known. */
const rare: ReadonlySet<string> = new Set<PathIn<MissionRecord>>([
  "flightNumber",
  "module",
  "end.impact",
  "end.capsule",
]);

/** What is not reported, and still is a thing to look for. */
const wanted: ReadonlySet<string> = new Set<PathIn<MissionRecord>>([
  "identifiers.wikipedia",
  "outcome",
]);

type StayKey = "port" | "captured" | "from" | "to" | "undocked" | "released";
const firstStay = missionFields.find(({ path }) => path === "stays");
const ofBerthings = ({ record }: Mission) => record.stays.some(({ kind }) => kind === "berthing");

/** What one wants to know of a flight, and of which flights, in the order of its fields. */
const questions: readonly Question[] = [...headerFields, ...missionFields].flatMap((field) => {
  if (field === firstStay) return questionsOfStays();
  const isAsked = field.item === undefined && (field.reported === true || wanted.has(field.path));
  return isAsked ? [simple(field)] : [];
});

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
  return {
    label,
    fields: new RegExp(`^${path.replaceAll(".", "\\.")}$`),
    isAskedOf: rare.has(path)
      ? isKnownOf
      : (askedOf[path as PathIn<MissionRecord>] ?? (() => true)),
    isKnownOf,
  };
}

/** Whether each stay has one of some keys; only a berthing is captured and released. */
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
