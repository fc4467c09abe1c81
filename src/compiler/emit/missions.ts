import type { Catalog } from "../catalog.ts";
import type { Entry } from "../validate/entry.ts";
import { withReferences } from "../with-references.ts";
import { type EntityKind, entityName } from "./entities.ts";
import {
  declareUsual,
  libraryTypes,
  missionType,
  type UsualType,
  usualTypes,
} from "./mission-type.ts";
import { constantName, typeName } from "./names.ts";
import { banner, constant, type GeneratedFile, type Name } from "./source-text.ts";

type Mission = Entry<"missions">;

/** One file for each series: a constant and a type for each flight. */
export function emitMissions(catalog: Catalog): GeneratedFile[] {
  return [...Map.groupBy(catalog.missions, (mission) => mission.record.series)].map(
    ([series, missions]): GeneratedFile => {
      const used = new Map<string, Set<string>>();
      const usual = usualTypes(missions);
      const body = missions.map((mission) => emitMission(mission, usual, used)).join("\n");
      const imports = [...used].map(
        ([file, names]) =>
          `import { ${[...names].sort().join(", ")} } from "../records/${file}.ts";\n`,
      );
      const text = [...[...usual.values()].map(declareUsual), `\n${body}`].join("");
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

function emitMission(
  mission: Mission,
  usual: ReadonlyMap<string, UsualType>,
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
