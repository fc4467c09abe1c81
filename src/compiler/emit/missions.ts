import type { Catalog } from "../catalog.ts";
import type { Entry } from "../validate/entry.ts";
import { withReferences } from "../with-references.ts";
import { type EntityKind, entityName } from "./entities.ts";
import { constantName, typeName } from "./names.ts";
import { banner, constant, type GeneratedFile, literal, type Name, union } from "./source-text.ts";

type Mission = Entry<"missions">;
type Outcome = Mission["record"]["outcome"];

const outcomeTypes = {
  success: "SuccessfulMission",
  partial: "PartialMission",
  failure: "FailedMission",
  "in-flight": "InFlightMission",
} as const satisfies Record<Outcome, string>;

/** One file for each series: a constant and a type for each flight. */
export function emitMissions(catalog: Catalog): GeneratedFile[] {
  return [...Map.groupBy(catalog.missions, (mission) => mission.record.series)].map(
    ([series, missions]): GeneratedFile => {
      const used = new Map<string, Set<string>>();
      const usual = usualTypes(missions.map(inCommon));
      const body = missions.map((mission) => emitMission(mission, usual, used)).join("\n");
      const imports = [...used].map(
        ([file, names]) =>
          `import { ${[...names].sort().join(", ")} } from "../records/${file}.ts";\n`,
      );
      const text = [...[...usual].map(([type, name]) => usualType(name, type)), `\n${body}`].join(
        "",
      );
      return {
        path: `missions/${series}.ts`,
        content: [
          banner(`seeds/missions/${series}`),
          `import { freeze } from "../../library/freeze.ts";\n`,
          `import type { ${libraryTypes.filter((type) => new RegExp(`\\b${type}\\b`).test(text)).join(", ")} } from "../../library/types.ts";\n`,
          ...imports,
          text,
        ].join(""),
      };
    },
  );
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

function emitMission(
  mission: Mission,
  usual: ReadonlyMap<string, string>,
  imports: Map<string, Set<string>>,
): string {
  const { id, seed } = mission;
  const value = missionValue(mission, (kind, entity) => {
    const name = entityName(kind, entity);
    imports.set(kind, (imports.get(kind) ?? new Set()).add(name.text));
    return name;
  });
  return `${missionType(mission, usual)}\n${constant(constantName(id), typeName(id), value, seed.description)}`;
}

/** A flight as a literal, in which entities stand by what `use` gives for them. */
export function missionValue(
  { record }: Mission,
  use: (kind: EntityKind, entity: string) => Name | number | undefined,
): object {
  return withReferences(record, (kind, entity) => use(kind, entity as string));
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
