import type { Catalog } from "../model/catalog.ts";
import { constantName, typeName } from "./names.ts";
import { banner, type GeneratedFile, reexport } from "./source-text.ts";

/** For each series an entry point with the list of its flights, and the loaders that bring one at a time. */
export function emitSeries(catalog: Catalog): GeneratedFile[] {
  const bySeries = Map.groupBy(catalog.missions, (mission) => mission.record.series);
  const entryPoints = [...bySeries].flatMap(([series, missions]): GeneratedFile[] => {
    const constants = missions.map(({ id }) => constantName(id));
    const types = missions.map(({ id }) => typeName(id));
    // An import of a constant brings the type of the same name.
    const typesAlone = types.filter((type) => !constants.includes(type));
    const name = catalog.find("series", series)?.record.name ?? series;
    const from = banner(`seeds/missions/${series}`);
    const list = {
      path: `lists/${series}.ts`,
      content: [
        from,
        `import { ${constants.join(", ")} } from "../missions/${series}.ts";\n`,
        typesAlone.length > 0
          ? `import type { ${typesAlone.join(", ")} } from "../missions/${series}.ts";\n`
          : "",
        "\n",
        `/** The flights of ${name}, in launch order. */\n`,
        `export const missions: readonly (${types.join(" | ")})[] = /* @__PURE__ */ Object.freeze([${constants.join(", ")}]);\n`,
      ].join(""),
    };
    // A module apart, so that a page with a constant of the series doesn't load the list of another page.
    const entryPoint = {
      path: `series/${series}.ts`,
      content: `${from}export * from "../missions/${series}.ts";\n${reexport(["missions"], `../lists/${series}.ts`)}`,
    };
    return [list, entryPoint];
  });
  const loaders = [...bySeries.keys()].map(
    (series) => `  ${JSON.stringify(series)}: () => import("./series/${series}.ts"),\n`,
  );
  const members = [...bySeries].map(
    ([series, missions]) =>
      `  ${JSON.stringify(series)}: [${missions.map(({ id }) => JSON.stringify(id)).join(", ")}],\n`,
  );
  return [
    ...entryPoints,
    {
      path: "series-loaders.ts",
      content: [
        banner("seeds/missions"),
        `import type { SeriesId } from "./entities/ids.ts";\n`,
        `import type { MissionId } from "./mission-ids.ts";\n\n`,
        `/** What brings the flights of each series. */\n`,
        `export const seriesLoaders = {\n${loaders.join("")}};\n\n`,
        `/** The ids of the flights of each series, in launch order. */\n`,
        `export const idsBySeries: Readonly<Record<SeriesId, readonly MissionId[]>> = {\n${members.join("")}};\n`,
      ].join(""),
    },
  ];
}
