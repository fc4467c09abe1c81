import type { Catalog } from "../model/catalog.ts";
import { type EntityKind, entitiesOf, entityKinds, entityName } from "./entities.ts";
import { missionValue } from "./missions.ts";
import { constantName } from "./names.ts";
import { missionsById } from "./registry.ts";
import { banner, type GeneratedFile, jsonText } from "./source-text.ts";

/**
 * The same constants again, parsed from one file of JSON. A runtime that loads all of them does so in
 * half the time, but bundlers can't split it. The build substitutes it for the other form. The records are
 * apart from their names, so that ES modules and CommonJS share one set of objects.
 */
export function emitDense(catalog: Catalog): GeneratedFile[] {
  const kinds = (Object.keys(entityKinds) as EntityKind[]).filter((kind) => kind !== "people");
  const entities = [...kinds, "people" as const].flatMap((kind) =>
    entitiesOf(catalog, kind).map((entity) => ({ kind, ...entity })),
  );
  const places = new Map(entities.map(({ kind, id }, place) => [`${kind}/${id}`, place]));
  const placeOf = (kind: EntityKind, id: string) => places.get(`${kind}/${id}`);
  const facts = {
    entities: entities.map(({ record }) => record),
    missions: catalog.missions.map((mission) => missionValue(mission, placeOf)),
  };
  const names = [
    ...catalog.missions.map(({ id }) => constantName(id)),
    ...entities.map(({ kind, id }) => entityName(kind, id).text),
  ];
  // The main entry point hands on all names but those of people, which are last.
  const main = names.length - entitiesOf(catalog, "people").length;
  return [
    { path: "dense/record.json", content: `${jsonText(facts)}\n` },
    {
      path: "dense/records.ts",
      content: [
        banner("seeds"),
        "\n/** All flights, then all entities. The build reads them from record.json. */\n",
        "export declare const all: readonly object[];\n",
      ].join(""),
    },
    {
      path: "dense/names.ts",
      content: [
        banner("seeds"),
        "\n/** The names of the constants of the main entry point, in the order of the records. */\n",
        `export const names: readonly string[] = ${JSON.stringify(names.slice(0, main))};\n`,
      ].join(""),
    },
    {
      path: "dense/registry.ts",
      content: [
        banner("seeds"),
        `import type { Mission } from "../../library/types/mission.ts";\n`,
        `import { type MissionId, missionIds } from "../mission-ids.ts";\n`,
        `import { all } from "./records.ts";\n\n`,
        `export const missions: readonly Mission[] = Object.freeze(all.slice(0, ${catalog.missions.length}) as Mission[]);\n\n`,
        missionsById,
      ].join(""),
    },
    {
      path: "dense/entities/people.ts",
      content: [
        banner("seeds"),
        `import { all } from "../records.ts";\n\n`,
        `export const [${names.slice(main).join(", ")}] = all.slice(${main});\n`,
      ].join(""),
    },
  ];
}
