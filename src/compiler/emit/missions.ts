import type { Catalog } from "../catalog.ts";
import type { Entry } from "../validate/entry.ts";
import { type EntityKind, entityName } from "./entities.ts";
import { constantName, typeName } from "./names.ts";
import { banner, constant, type GeneratedFile, literal, type Name, union } from "./source-text.ts";

type Mission = Entry<"missions">;

const outcomeTypes = {
  success: "SuccessfulMission",
  partial: "PartialMission",
  failure: "FailedMission",
  "in-flight": "InFlightMission",
} as const;

/** One file for each series: a constant and a type for each flight. */
export function emitMissions(catalog: Catalog): GeneratedFile[] {
  return [...Map.groupBy(catalog.missions, (mission) => mission.record.series)].map(
    ([series, missions]): GeneratedFile => {
      const used = new Map<string, Set<string>>();
      const body = missions.map((mission) => emitMission(mission, used)).join("\n");
      const imports = [...used].map(
        ([file, names]) =>
          `import { ${[...names].sort().join(", ")} } from "../records/${file}.ts";\n`,
      );
      return {
        path: `missions/${series}.ts`,
        content: [
          banner(`seeds/missions/${series}`),
          `import { freeze } from "../../library/freeze.ts";\n`,
          `import type { ${libraryTypes.join(", ")} } from "../../library/types.ts";\n`,
          ...imports,
          `\n${body}`,
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
  "Flown",
  "FullCargo",
  "FullStay",
  "Identified",
  "InOrbit",
  "Linked",
  "Loaded",
  "SplashedDown",
  "Stay",
];

function emitMission(mission: Mission, imports: Map<string, Set<string>>): string {
  const { id, seed } = mission;
  const value = missionValue(mission, (kind, entity) => {
    const name = entityName(kind, entity);
    imports.set(kind, (imports.get(kind) ?? new Set()).add(name.text));
    return name;
  });
  return `${missionType(mission)}\n${constant(constantName(id), typeName(id), value, seed.description)}`;
}

/** A flight as a literal, in which entities stand by the names that `use` gives them. */
export function missionValue(
  { record }: Mission,
  use: (kind: EntityKind, entity: string) => Name,
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
function missionType({ id, record }: Mission): string {
  const { series, launch, destination, stays, previous, next } = record;
  const ids = [id, series, launch.vehicle, launch.site, destination].map(literal);
  const kinds = stays.map((stay) => (stay.port && stay.from && stay.to ? "FullStay" : "Stay"));
  const facts = [...ids, identified(record.identifiers), `[${kinds.join(", ")}]`].join(", ");
  const own = `${outcomeTypes[record.outcome]}<${facts}>`;
  const cargo = record.cargo && loaded(record.cargo);
  const end = record.end && ended(record.end.kind);
  const name = typeName(id);
  if (previous !== undefined && next !== undefined && cargo !== undefined && end !== undefined) {
    return `export type ${name} = Flown<${own}, ${cargo}, ${end}, ${literal(previous)}, ${literal(next)}>;\n`;
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

/** The ids of all flights, and the registry that look-ups go through: the only place that knows all missions. */
export function emitRegistry(catalog: Catalog): GeneratedFile[] {
  const ids = catalog.missions.map((mission) => mission.id);
  const series = [...new Set(catalog.missions.map((mission) => mission.record.series))];
  const namesOf = (name: (id: string) => string) =>
    series.map((one) => {
      const names = catalog.missions
        .filter((mission) => mission.record.series === one)
        .map(({ id }) => name(id));
      return { series: one, names };
    });
  return [
    {
      path: "mission-ids.ts",
      content: [
        banner("seeds/missions"),
        `import { freeze } from "../library/freeze.ts";\n\n`,
        `/** The id of a flight, like \`"progress-ms-04"\`. New flights add to it with each minor release. */\n`,
        `export type MissionId =\n${ids.map((id) => `  | ${JSON.stringify(id)}\n`).join("") || "  never\n"};\n\n`,
        `/** The ids of all flights, in launch order. */\n`,
        `export const missionIds: readonly MissionId[] = /* @__PURE__ */ freeze([\n${ids.map((id) => `  ${JSON.stringify(id)},\n`).join("")}]);\n`,
      ].join(""),
    },
    {
      path: "missions/index.ts",
      content:
        banner("seeds/missions") + series.map((one) => `export * from "./${one}.ts";\n`).join(""),
    },
    {
      path: "registry.ts",
      content: [
        banner("seeds/missions"),
        `import { freeze } from "../library/freeze.ts";\n`,
        `import type { Mission } from "../library/types.ts";\n`,
        `import type { MissionId } from "./mission-ids.ts";\n`,
        ...namesOf(constantName).map(
          ({ series: one, names }) =>
            `import { ${names.join(", ")} } from "./missions/${one}.ts";\n`,
        ),
        ...namesOf(typeName).map(
          ({ series: one, names }) =>
            `import type { ${names.join(", ")} } from "./missions/${one}.ts";\n`,
        ),
        `\n/** The exact type of each flight, by its id. */\n`,
        `export interface MissionsById {\n${ids.map((id) => `  ${JSON.stringify(id)}: ${typeName(id)};\n`).join("")}}\n\n`,
        `/** All flights, in launch order. Whoever imports this ships them all. */\n`,
        `export const missions: readonly Mission[] = /* @__PURE__ */ freeze([\n${ids.map((id) => `  ${constantName(id)},\n`).join("")}]);\n\n`,
        `/** All flights by id. */\n`,
        `export const missionsById: ReadonlyMap<MissionId, Mission> = /* @__PURE__ */ new Map(\n`,
        `  /* @__PURE__ */ missions.map((mission) => [mission.id, mission]),\n);\n`,
      ].join(""),
    },
  ];
}
