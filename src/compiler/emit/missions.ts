import type { Catalog } from "../model/catalog.ts";
import type { Entry } from "../model/entry.ts";
import { withReferences } from "../model/with-references.ts";
import { type EntityKind, entityName, importRecord } from "./entities.ts";
import { declareUsual, libraryTypes, missionType, usualTypes } from "./mission-type.ts";
import { constantName, typeName } from "./names.ts";
import { banner, constant, type GeneratedFile, type Name, reexport } from "./source-text.ts";

type Mission = Entry<"missions">;

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
  const usual = usualTypes(missions);
  const text = [
    ...[...usual.values()].map(declareUsual),
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
      `import type { ${types.join(", ")} } from "../../library/types/mission.ts";\n`,
      text,
    ].join(""),
  };
}

function emitMission(mission: Mission): GeneratedFile {
  const { id, seed, record } = mission;
  const [name, type] = [constantName(id), typeName(id)];
  // The names are the same where they begin with a number. No id can produce a `$`.
  const local = name === type ? "$Flight" : type;
  const imported = name === type ? `${type} as ${local}` : type;
  const imports = new Set<string>();
  const value = missionValue(mission, (kind, entity) => {
    imports.add(importRecord(kind, entity));
    return entityName(kind, entity);
  });
  return {
    path: flightModule(id),
    content: [
      banner(`seeds/missions/${record.series}`),
      `import { freeze } from "../../library/runtime/freeze.ts";\n`,
      ...imports,
      `import type { ${imported} } from "../missions/${record.series}.ts";\n\n`,
      constant(name, local, value, seed.description),
    ].join(""),
  };
}

/** A flight as a literal, in which entities stand by what `use` gives for them. */
export function missionValue(
  { record }: Mission,
  use: (kind: EntityKind, entity: string) => Name | number | undefined,
): object {
  return withReferences(record, (kind, entity) => use(kind, entity as string));
}
