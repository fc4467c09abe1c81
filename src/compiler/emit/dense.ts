import type { Catalog } from "../model/catalog.ts";
import { type EntityKind, entitiesOf, entityKinds, entityName } from "./entities.ts";
import { missionValue } from "./missions.ts";
import { constantName } from "./names.ts";
import { banner, type GeneratedFile, reexport } from "./source-text.ts";

/**
 * The same constants once more, from one text in JSON. A run time that loads them all does so in half
 * the time; no bundler can take it apart. The build puts it in the place of the other form.
 */
export function emitDense(catalog: Catalog): GeneratedFile[] {
  const entities = (Object.keys(entityKinds) as EntityKind[]).flatMap((kind) =>
    entitiesOf(catalog, kind).map((entity) => ({ kind, ...entity })),
  );
  const places = new Map(entities.map(({ kind, id }, place) => [`${kind}/${id}`, place]));
  const placeOf = (kind: EntityKind, id: string) => places.get(`${kind}/${id}`);
  const facts = {
    entities: entities.map(({ record }) => record),
    missions: catalog.missions.map((mission) => missionValue(mission, placeOf)),
  };
  const names = [
    ...entities.map(({ kind, id }) => entityName(kind, id).text),
    ...catalog.missions.map(({ id }) => constantName(id)),
  ];
  const bySeries = Map.groupBy(catalog.missions, (mission) => mission.record.series);
  return [
    {
      path: "dense/all.ts",
      content: [
        banner("seeds"),
        `import { revive } from "../../library/runtime/revive.ts";\n\n`,
        `export const [${names.join(", ")}] = revive(${JSON.stringify(inAscii(JSON.stringify(facts)))});\n`,
      ].join(""),
    },
    ...[...Map.groupBy(entities, ({ kind }) => kind)].map(([kind, members]) =>
      handsOn(
        `entities/${kind}`,
        members.map(({ id }) => entityName(kind, id).text),
      ),
    ),
    ...[...bySeries].map(([series, missions]) =>
      handsOn(
        `missions/${series}`,
        missions.map(({ id }) => constantName(id)),
      ),
    ),
  ];
}

/** JSON in which other letters are escaped: of a text in ASCII, V8 reads each character in one byte. */
function inAscii(json: string): string {
  return json.replaceAll(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function handsOn(path: string, names: readonly string[]): GeneratedFile {
  return { path: `dense/${path}.ts`, content: banner("seeds") + reexport(names, "../all.ts") };
}
