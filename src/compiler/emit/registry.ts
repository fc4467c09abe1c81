import type { Catalog } from "../model/catalog.ts";
import { constantName, typeName } from "./names.ts";
import { banner, type GeneratedFile } from "./source-text.ts";

/** The text of the map of all flights, after that of their list. */
export const missionsById = [
  "// An id literal in a program is the same string in memory as a literal here, but not as one from\n",
  "// parsed JSON, so it is found without comparing characters.\n",
  "/** All flights by id. */\n",
  "export const missionsById: ReadonlyMap<MissionId, Mission> = /* @__PURE__ */ new Map(\n",
  "  /* @__PURE__ */ missions.map((mission, place) => [missionIds[place] as MissionId, mission]),\n);\n",
].join("");

/** The registry that look-ups use: the only module that imports all flights. */
export function emitRegistry(catalog: Catalog): GeneratedFile[] {
  const ids = catalog.missions.map((mission) => mission.id);
  const series = [...new Set(catalog.missions.map((mission) => mission.record.series))];
  const constants = series.map((one) => {
    const missions = catalog.missions.filter((mission) => mission.record.series === one);
    return { series: one, missions, names: missions.map(({ id }) => constantName(id)) };
  });
  return [
    {
      path: "missions-by-id.ts",
      content: [
        banner("seeds/missions"),
        `import type * as m from "./missions/index.ts";\n\n`,
        ...constants.map(
          ({ series: one, missions }) =>
            `export interface ${typeName(one)}ById {\n${missions.map(({ id }) => `  ${JSON.stringify(id)}: m.${typeName(id)};\n`).join("")}}\n\n`,
        ),
        "/** The exact type of each flight, by its id. */\n",
        `export interface MissionsById extends ${series.map((one) => `${typeName(one)}ById`).join(", ") || "Record<never, never>"} {}\n`,
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
        `import type { Mission } from "../library/types/mission.ts";\n`,
        `import { type MissionId, missionIds } from "./mission-ids.ts";\n`,
        ...constants.map(
          ({ series: one, names }) =>
            `import { ${names.join(", ")} } from "./missions/${one}.ts";\n`,
        ),
        "\n",
        `/** All flights, in launch order. Importing this bundles every flight. */\n`,
        `export const missions: readonly Mission[] = /* @__PURE__ */ Object.freeze([\n${ids.map((id) => `  ${constantName(id)},\n`).join("")}]);\n\n`,
        missionsById,
      ].join(""),
    },
  ];
}
