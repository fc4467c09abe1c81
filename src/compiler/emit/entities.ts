import type { Kind } from "../fields/index.ts";
import type { Catalog } from "../model/catalog.ts";
import { compareText } from "../model/finding.ts";
import { constantName } from "./names.ts";
import {
  banner,
  constant,
  type GeneratedFile,
  literal,
  Name,
  reexport,
  union,
} from "./source-text.ts";

export type EntityKind = Exclude<Kind, "missions" | "sources"> | "ports";

/** The name of each kind of entity in the library. */
export const entityKinds: Readonly<Record<EntityKind, { type: string; suffix?: string }>> = {
  series: { type: "Series", suffix: "-series" },
  spacecraft: { type: "Spacecraft", suffix: "-spacecraft" },
  "launch-vehicles": { type: "LaunchVehicle" },
  "launch-sites": { type: "LaunchSite" },
  stations: { type: "Station" },
  ports: { type: "Port" },
  operators: { type: "Operator" },
  people: { type: "Person" },
};

/** The kinds whose constants are exported from the main entry point; people have one of their own. */
const inMainEntry = (kind: EntityKind) => kind !== "people";

/** The entities that a look-up can filter by, by the name of the option. */
const askedFor = {
  series: "series",
  station: "stations",
  vehicle: "launch-vehicles",
  port: "ports",
} as const satisfies Readonly<Record<string, EntityKind>>;

/**
 * The name of the constant of an entity. Series and spacecraft classes have the same names, and the
 * class Progress M1 is named like the flight Progress M-1, so both get a suffix: `progressMsSeries`.
 */
export function entityName(kind: EntityKind, id: string): Name {
  return new Name(constantName(id + (entityKinds[kind].suffix ?? "")));
}

export interface Entity {
  readonly id: string;
  readonly record: object & { readonly name: string };
  readonly doc: string;
}

/** The entities of a kind, by id. */
export function entitiesOf(catalog: Catalog, kind: EntityKind): Entity[] {
  const entities: Entity[] =
    kind === "ports"
      ? [...catalog.ports.values()].map(({ record, station }) => ({
          id: record.id,
          record,
          doc: `Port of \`${station.record.id}\``,
        }))
      : catalog.entries(kind).map((entry) => ({
          id: entry.id,
          record: entry.record,
          doc: entry.seed.description,
        }));
  return entities.sort((a, b) => compareText(a.id, b.id));
}

/** The line that imports the plain record of an entity into the module of a flight. */
export function importRecord(kind: EntityKind, id: string): string {
  return `import { ${entityName(kind, id).text} } from "../records/${kind}/${id}.ts";\n`;
}

/**
 * A module for the plain record of each entity, which flights refer to, and one for the constant that
 * an application imports: the same object, frozen. A flight freezes everything it refers to, so an
 * entity needs no call of its own in the bundle of a flight.
 */
export function emitEntities(catalog: Catalog): GeneratedFile[] {
  const kinds = Object.keys(entityKinds) as EntityKind[];
  return [
    ...kinds.flatMap((kind) => emitKind(kind, entitiesOf(catalog, kind))),
    {
      path: "entities/ids.ts",
      content: [
        banner("seeds"),
        "\n",
        ...kinds.map((kind) => {
          const ids = entitiesOf(catalog, kind).map((entity) => entity.id);
          return `export type ${entityKinds[kind].type}Id = ${union(ids)};\n`;
        }),
      ].join(""),
    },
    {
      // As text, because every look-up by an id bundles it.
      path: "entity-ids.ts",
      content: [
        banner("seeds"),
        "\n",
        "/** The ids of the entities that a look-up can filter by. */\n",
        "export const entityIds = {\n",
        ...Object.entries(askedFor).map(([option, kind]) => {
          const ids = entitiesOf(catalog, kind).map(({ id }) => id);
          return `  ${option}: ${JSON.stringify(ids.join(" "))},\n`;
        }),
        "};\n",
      ].join(""),
    },
    {
      path: "entities/index.ts",
      content:
        banner("seeds") +
        kinds
          .filter(inMainEntry)
          .map((kind) => `export * from "./${kind}.ts";\n`)
          .join(""),
    },
    emitPeopleList(catalog),
  ];
}

/** All people, in a module of its own, so that importing one of them doesn't load the others. */
function emitPeopleList(catalog: Catalog): GeneratedFile {
  const names = entitiesOf(catalog, "people").map(({ id }) => entityName("people", id).text);
  return {
    path: "lists/people.ts",
    content: [
      banner("seeds/people"),
      `import type { Person } from "../../library/types/entities.ts";\n`,
      names.length > 0 ? `import { ${names.join(", ")} } from "../entities/people.ts";\n` : "",
      "\n/** All people who flew to a station, by id. */\n",
      `export const people: readonly Person[] = /* @__PURE__ */ Object.freeze([${names.join(", ")}]);\n`,
    ].join(""),
  };
}

function emitKind(kind: EntityKind, entities: readonly Entity[]): GeneratedFile[] {
  const from = banner(kind === "ports" ? "seeds/stations" : `seeds/${kind}`);
  const nameOf = (id: string) => entityName(kind, id).text;
  return [
    ...entities.flatMap(({ id, record, doc }): GeneratedFile[] => {
      const { type } = entityKinds[kind];
      const exact = `${type}<${JSON.stringify(id)}>`;
      const importType = `import type { ${type} } from "../../../library/types/entities.ts";\n`;
      return [
        {
          path: `records/${kind}/${id}.ts`,
          content: `${from}${importType}\nexport const ${nameOf(id)}: ${exact} = ${literal(record)};\n`,
        },
        {
          path: `entities/${kind}/${id}.ts`,
          content: [
            from,
            `import { freeze } from "../../../library/runtime/freeze.ts";\n`,
            importType,
            `import { ${nameOf(id)} as record } from "../../records/${kind}/${id}.ts";\n\n`,
            constant(nameOf(id), exact, new Name("record"), doc),
          ].join(""),
        },
      ];
    }),
    {
      path: `entities/${kind}.ts`,
      content:
        from + entities.map(({ id }) => reexport([nameOf(id)], `./${kind}/${id}.ts`)).join(""),
    },
  ];
}
