import type { Catalog } from "../catalog.ts";
import type { Entry } from "../validate/entry.ts";
import { type EntityKind, entityName, importRecord } from "./entities.ts";
import { constantName, typeName } from "./names.ts";
import {
  banner,
  constant,
  type GeneratedFile,
  literal,
  type Name,
  reexport,
  union,
} from "./source-text.ts";

type Mission = Entry<"missions">;

const outcomeTypes = {
  success: "SuccessfulMission",
  partial: "PartialMission",
  failure: "FailedMission",
  "in-flight": "InFlightMission",
} as const;

/**
 * A module for each flight with its constant, as bundlers split by module and a page is to load its own
 * flights only; and one for each series with the types, as a compiler reads few files faster.
 */
export function emitMissions(catalog: Catalog): GeneratedFile[] {
  return [
    ...[...Map.groupBy(catalog.missions, (mission) => mission.record.series)].map(emitTypes),
    ...catalog.missions.map(emitMission),
  ];
}

/** The path of the module of a flight, among the generated ones. */
export const flightModule = (id: string) => `flights/${id}.ts`;

function emitTypes([series, missions]: [string, readonly Mission[]]): GeneratedFile {
  const usual = usualTypes(missions.map(inCommon));
  const text = [
    ...[...usual].map(([type, name]) => usualType(name, type)),
    ...missions.map(
      (mission) =>
        `\n${missionType(mission, usual)}${reexport([constantName(mission.id)], `../${flightModule(mission.id)}`)}`,
    ),
  ].join("");
  const types = libraryTypes.filter((type) => new RegExp(`\\b${type}\\b`).test(text));
  return {
    path: `missions/${series}.ts`,
    content: [
      banner(`seeds/missions/${series}`),
      `import type { ${types.join(", ")} } from "../../library/types.ts";\n`,
      text,
    ].join(""),
  };
}

/** What the types of flights are made of. */
const libraryTypes = [
  ...Object.values(outcomeTypes),
  "Deorbited",
  "Documented",
  "End",
  "Ended",
  "Flown",
  "FullCargo",
  "FullStay",
  "Identified",
  "Identifiers",
  "InOrbit",
  "Linked",
  "Loaded",
  "SplashedDown",
  "Stay",
];

/** What flights of a series mostly share, as text: outcome, series, vehicle, site and station. */
function inCommon({ record }: Mission): string {
  const { outcome, series, launch, destination } = record;
  const ids = [series, launch.vehicle, launch.site, destination].map(literal).join(", ");
  return `${outcomeTypes[outcome]}<Id, ${ids}, Ids, Stays>`;
}

/** Texts that are worth a name, as more flights share them than it takes to say so, with their names. */
function usualTypes(texts: readonly string[]): ReadonlyMap<string, string> {
  const shared = [...Map.groupBy(texts, (text) => text).values()].filter(
    ({ length }) => length > 3,
  );
  const types = shared.sort((a, b) => b.length - a.length).map(([type = ""]) => type);
  return new Map(types.map((type, place) => [type, place === 0 ? "Usual" : `Usual${place + 1}`]));
}

function usualType(name: string, type: string): string {
  return `\n// What flights of the series often have in common.\ntype ${name}<Id extends string, Ids extends Identifiers, Stays extends readonly Stay[]> = ${type};\n`;
}

function emitMission(mission: Mission): GeneratedFile {
  const { id, seed, record } = mission;
  const imports = new Set<string>();
  const value = missionValue(mission, (kind, entity) => {
    imports.add(importRecord(kind, entity));
    return entityName(kind, entity);
  });
  return {
    path: flightModule(id),
    content: [
      banner(`seeds/missions/${record.series}`),
      `import { freeze } from "../../library/freeze.ts";\n`,
      ...imports,
      `import type { ${typeName(id)} } from "../missions/${record.series}.ts";\n\n`,
      constant(constantName(id), typeName(id), value, seed.description),
    ].join(""),
  };
}

/** A flight as a literal, in which entities stand by what `use` gives for them. */
export function missionValue(
  { record }: Mission,
  use: (kind: EntityKind, entity: string) => Name | number | undefined,
): object {
  const at = <T extends { port?: string | undefined }>(event: T) => ({
    ...event,
    ...(event.port === undefined ? {} : { port: use("ports", event.port) }),
  });
  return {
    ...record,
    series: use("series", record.series),
    spacecraft: use("spacecraft", record.spacecraft),
    operator: use("operators", record.operator),
    launch: {
      ...record.launch,
      vehicle: use("launch-vehicles", record.launch.vehicle),
      site: use("launch-sites", record.launch.site),
    },
    destination: use("stations", record.destination),
    stays: record.stays.map(at),
    attempts: record.attempts.map(at),
  };
}

/** The type of one flight: what the compiler knows of it for certain, beyond what holds for all. */
function missionType(mission: Mission, usual: ReadonlyMap<string, string>): string {
  const { id, record } = mission;
  const { stays, previous, next } = record;
  const kinds = stays.map((stay) => (stay.port && stay.from && stay.to ? "FullStay" : "Stay"));
  const ids = identified(record.identifiers);
  const common = inCommon(mission);
  const shared = usual.get(common);
  const own =
    shared !== undefined
      ? `${shared}<${literal(id)}, ${ids}, [${kinds.join(", ")}]>`
      : common
          .replace("<Id,", `<${literal(id)},`)
          .replace(" Ids, Stays>", ` ${ids}, [${kinds.join(", ")}]>`);
  const cargo = record.cargo && loaded(record.cargo);
  const end = record.end && ended(record.end.kind);
  const name = typeName(id);
  if (previous !== undefined && next !== undefined && end !== undefined) {
    const neighbours = `${literal(previous)}, ${literal(next)}`;
    return cargo === undefined
      ? `export type ${name} = Ended<${own}, ${end}, ${neighbours}>;\n`
      : `export type ${name} = Flown<${own}, ${cargo}, ${end}, ${neighbours}>;\n`;
  }
  const members = member("cargo", cargo) + member("end", end);
  return previous !== undefined && next !== undefined
    ? `export interface ${name} extends Linked<${own}, ${literal(previous)}, ${literal(next)}> {\n${members}}\n`
    : `export interface ${name} extends ${own} {\n${neighbour("previous", previous)}${neighbour("next", next)}${members}}\n`;
}

const member = (name: string, type: string | undefined) =>
  type === undefined ? "" : `  readonly ${name}: ${type};\n`;

const neighbour = (name: string, id: string | undefined) =>
  id === undefined ? `  readonly ${name}?: undefined;\n` : member(name, JSON.stringify(id));

function identified(identifiers: object): string {
  const known = Object.keys(identifiers).filter((key) => key !== "cospar" && key !== "satcat");
  if ("cospar" in identifiers && "satcat" in identifiers) {
    if (known.length === 0) return "InOrbit";
    return known.join() === "wikipedia" ? "Documented" : `InOrbit & Identified<${union(known)}>`;
  }
  return `Identified<${union(Object.keys(identifiers))}>`;
}

const ended = (kind: string) =>
  kind === "deorbited" ? "Deorbited" : `End<${JSON.stringify(kind)}>`;

function loaded(cargo: object): string {
  const parts = Object.keys(cargo);
  return parts.length === 5 ? "FullCargo" : `Loaded<${union(parts)}>`;
}
