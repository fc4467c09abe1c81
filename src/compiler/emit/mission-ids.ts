import { missionKinds, outcomes } from "../../schema/words.ts";
import type { Catalog } from "../model/catalog.ts";
import type { Entry } from "../model/entry.ts";
import { typeName } from "./names.ts";
import { banner, type GeneratedFile, propertyName, union } from "./source-text.ts";

type Groups = ReadonlyMap<string, readonly string[]>;

/**
 * The ids of all flights, and types with the ids that share a series, an outcome, a kind, a station or
 * a vehicle: with these, the TypeScript compiler need not inspect the type of each flight.
 */
export function emitMissionIds({ missions, entries }: Catalog): GeneratedFile[] {
  const by = (keyOf: (record: Entry<"missions">["record"]) => string, known: readonly string[]) => {
    const groups = Map.groupBy(missions, ({ record }) => keyOf(record));
    return new Map(known.map((key) => [key, (groups.get(key) ?? []).map(({ id }) => id)]));
  };
  const idsOf = (kind: "stations" | "launch-vehicles") => entries(kind).map(({ id }) => id);
  const series = [...new Set(missions.map(({ record }) => record.series))];
  return [
    {
      path: "mission-ids.ts",
      content: [
        banner("seeds/missions"),
        `import { freeze } from "../library/runtime/freeze.ts";\n`,
        `import type { ${series.map((one) => `${typeName(one)}ById`).join(", ")} } from "./missions-by-id.ts";\n\n`,
        "/** The ids of the flights of each series. */\n",
        `export interface IdsBySeries {\n${series.map((one) => `  ${propertyName(one)}: keyof ${typeName(one)}ById;\n`).join("")}}\n\n`,
        `/** The id of a flight, like \`"progress-ms-04"\`. New flights are added in minor releases. */\n`,
        "export type MissionId = IdsBySeries[keyof IdsBySeries];\n\n",
        idsAndRest(
          "Outcome",
          by(({ outcome }) => outcome, outcomes),
        ),
        idsAndRest(
          "Kind",
          by(({ kind }) => kind, missionKinds),
        ),
        idsAndRest(
          "Station",
          by(({ destination }) => destination, idsOf("stations")),
        ),
        idsAndRest(
          "Vehicle",
          by(({ launch }) => launch.vehicle, idsOf("launch-vehicles")),
        ),
        `/** The ids of all flights, in launch order. */\n`,
        `export const missionIds: readonly MissionId[] = /* @__PURE__ */ freeze([\n${missions.map(({ id }) => `  ${JSON.stringify(id)},\n`).join("")}]);\n`,
      ].join(""),
    },
    {
      path: "words.ts",
      content: [
        "// Written by the compiler from src/schema/words.ts.\n",
        `export const outcomes: readonly string[] = ${JSON.stringify(outcomes)};\n`,
        `export const missionKinds: readonly string[] = ${JSON.stringify(missionKinds)};\n`,
      ].join(""),
    },
  ];
}

function idsType(name: string, groups: Groups): string {
  const members = [...groups].map(([key, ids]) => `  ${propertyName(key)}: ${union(ids)};\n`);
  return `export interface ${name} {\n${members.join("")}}\n\n`;
}

/** The largest group is written as all ids that are in no other group, which halves the text. */
function idsAndRest(what: string, groups: Groups): string {
  const [largest] = [...groups].sort(([, a], [, b]) => b.length - a.length);
  if (largest === undefined) return idsType(`IdsBy${what}`, groups);
  const few = new Map([...groups].filter(([key]) => key !== largest[0]));
  return [
    idsType(`FewBy${what}`, few).replace("export ", ""),
    `/** The ids of flights by ${what.toLowerCase()}. */\n`,
    `export interface IdsBy${what} extends FewBy${what} {\n`,
    `  ${propertyName(largest[0])}: Exclude<MissionId, FewBy${what}[keyof FewBy${what}]>;\n}\n\n`,
  ].join("");
}
