import type { Catalog } from "../catalog.ts";
import type { Entry } from "../validate/entry.ts";
import { type EntityKind, entitiesOf, entityKinds, entityName } from "./entities.ts";
import { missionValue } from "./missions.ts";
import { constantName, typeName } from "./names.ts";
import { constant, docComment, type GeneratedFile, literal, union } from "./source-text.ts";

/** The first line of the module that is made of entries of one's own. */
export const ownBanner = "// Written by resupply compile; edit the entries, not this file.\n";

/**
 * One module of the entries that are not published, for a project that has the package: constants and
 * types as the library has them. Published entities are imported from the library, and so are the same objects.
 */
export function emitOwn(catalog: Catalog, published: ReadonlySet<Entry>): GeneratedFile[] {
  const missions = catalog.missions.filter((mission) => !published.has(mission));
  const imported = new Set<string>();
  const isOwn = (kind: EntityKind, id: string) => {
    const entry = kind === "ports" ? catalog.ports.get(id)?.station : catalog.find(kind, id);
    return entry !== undefined && !published.has(entry);
  };
  const entities = (Object.keys(entityKinds) as EntityKind[]).flatMap((kind) =>
    entitiesOf(catalog, kind)
      .filter(({ id }) => isOwn(kind, id))
      .map(({ id, record, doc }) => {
        const type = `${entityKinds[kind].type}<${literal(id)}>`;
        return constant(entityName(kind, id).text, type, record, doc);
      }),
  );
  const flights = missions.map((mission) => {
    const value = missionValue(mission, (kind, id) => {
      const name = entityName(kind, id);
      if (!isOwn(kind, id)) imported.add(name.text);
      return name;
    });
    const { id, seed } = mission;
    return `${missionType(mission)}\n${constant(constantName(id), typeName(id), value, seed.description)}`;
  });
  const names = (name: (id: string) => string) => missions.map(({ id }) => name(id)).join(", ");
  const all = [
    docComment("All flights, in launch order: createCatalog takes them."),
    `export const missions: readonly [${names(typeName)}] = /* @__PURE__ */ freeze([${names(constantName)}]);\n`,
  ].join("\n");
  const body = [...entities, ...flights, all].join("\n");
  return [{ path: "index.ts", content: `${head(body, imported)}\n${freeze}\n${body}` }];
}

/** Deep, as the library freezes its own. */
const freeze = `const freeze = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(freeze);
  return Object.freeze(value);
};
`;

const libraryTypes = [
  ...["AnyMission", "End", "FullStay", "Identified", "Launch", "LaunchSite", "LaunchVehicle"],
  ...["Loaded", "Operator", "Port", "Series", "Spacecraft", "Station", "Stay"],
];

/** Imports what a module uses, and nothing else: a name in a text or a comment is no use. */
function head(body: string, imported: ReadonlySet<string>): string {
  const code = body.replaceAll(/\/\*.*?\*\/|"(?:[^"\\]|\\.)*"/g, "");
  const types = libraryTypes.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  return [
    ownBanner,
    types.length > 0 ? `import type { ${types.join(", ")} } from "resupply";\n` : "",
    imported.size > 0 ? `import { ${[...imported].sort().join(", ")} } from "resupply";\n` : "",
  ].join("");
}

/** The type of a flight of one's own: as exact as those of published flights. */
function missionType({ id, record }: Entry<"missions">): string {
  const { launch, stays, cargo, end } = record;
  const stayTypes = stays.map(({ port, from, to }) =>
    port !== undefined && from !== undefined && to !== undefined
      ? `FullStay<${literal(port)}>`
      : `Stay<${port === undefined ? "never" : literal(port)}>`,
  );
  const members: readonly (readonly [name: string, type: string | undefined])[] = [
    ["id", literal(id)],
    ["outcome", literal(record.outcome)],
    ["identifiers", `Identified<${union(Object.keys(record.identifiers))}>`],
    ["series", `Series<${literal(record.series)}>`],
    ["spacecraft", `Spacecraft<${literal(record.spacecraft)}>`],
    ["operator", `Operator<${literal(record.operator)}>`],
    ["launch", `Launch<${literal(launch.vehicle)}, ${literal(launch.site)}>`],
    ["destination", `Station<${literal(record.destination)}>`],
    ["stays", `readonly [${stayTypes.join(", ")}]`],
    ["cargo", cargo && `Loaded<${union(Object.keys(cargo))}>`],
    ["end", end && `End<${literal(end.kind)}>`],
    ["previous", record.previous && literal(record.previous)],
    ["next", record.next && literal(record.next)],
  ];
  const lines = members.flatMap(([name, type]) =>
    type === undefined ? [] : [`  readonly ${name}: ${type};\n`],
  );
  return `export type ${typeName(id)} = AnyMission & {\n${lines.join("")}};\n`;
}
