import { missionKinds } from "../../schema/words.ts";
import type { Catalog } from "../model/catalog.ts";
import { constantName, typeName } from "./names.ts";
import { banner, type GeneratedFile, literal, reexport } from "./source-text.ts";

/** An entry point for each kind of flight, like `resupply/crewed`, with the list of its flights. */
export function emitKinds(catalog: Catalog): GeneratedFile[] {
  const bySeries = Map.groupBy(catalog.missions, ({ record }) => record.series);
  return missionKinds.flatMap((kind): GeneratedFile[] => {
    const missions = catalog.missions.filter(({ record }) => record.kind === kind);
    const series = [...Map.groupBy(missions, ({ record }) => record.series)];
    const from = banner("seeds/missions");
    const list = {
      path: `lists/${kind}.ts`,
      content: [
        from,
        `import type { MissionWhere } from "../../library/types/query.ts";\n`,
        ...series.map(([one, members]) => {
          const names = members.map(({ id }) => constantName(id));
          return `import { ${names.join(", ")} } from "../missions/${one}.ts";\n`;
        }),
        `\n/** The flights of this kind, in launch order. */\n`,
        `export const missions: readonly MissionWhere<{ kind: ${literal(kind)} }>[] = /* @__PURE__ */ Object.freeze([${missions.map(({ id }) => constantName(id)).join(", ")}]);\n`,
      ].join(""),
    };
    const members = series.map(([one, flights]) => {
      if (flights.length === bySeries.get(one)?.length) {
        return `export * from "../missions/${one}.ts";\n`;
      }
      const constants = flights.map(({ id }) => constantName(id));
      const types = flights
        .map(({ id }) => typeName(id))
        .filter((type) => !constants.includes(type));
      return [
        reexport(constants, `../missions/${one}.ts`),
        types.length > 0
          ? `export type { ${types.join(", ")} } from "../missions/${one}.ts";\n`
          : "",
      ].join("");
    });
    const entryPoint = {
      path: `series/${kind}.ts`,
      content: [from, ...members, reexport(["missions"], `../lists/${kind}.ts`)].join(""),
    };
    return [list, entryPoint];
  });
}
