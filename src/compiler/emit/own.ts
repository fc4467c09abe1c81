import type { Catalog } from "../model/catalog.ts";
import type { Entry } from "../model/entry.ts";
import { type EntityKind, entitiesOf, entityKinds, entityName } from "./entities.ts";
import { missionValue } from "./missions.ts";
import { constantName, typeName } from "./names.ts";
import { constant, docComment, type GeneratedFile, literal, union } from "./source-text.ts";

/** The first line of a module made of your own entries. */
export const ownBanner = "// Written by resupply compile; edit the entries, not this file.\n";

/**
 * One module with the entries that are not published, for a project that uses the package: constants
 * and types as in the library. Published entities are imported from it, so they are the same objects.
 * The names of the module's own helpers contain a `$`, which no name of an entry does.
 */
export function emitOwn(catalog: Catalog): GeneratedFile[] {
  const { published } = catalog;
  const missions = catalog.missions.filter((mission) => !published.has(mission));
  const imported = { resupply: new Set<string>(), "resupply/people": new Set<string>() };
  const isOwn = (kind: EntityKind, id: string) => {
    const entry = kind === "ports" ? catalog.ports.get(id)?.station : catalog.find(kind, id);
    return entry !== undefined && !published.has(entry);
  };
  const entities = (Object.keys(entityKinds) as EntityKind[]).flatMap((kind) =>
    entitiesOf(catalog, kind)
      .filter(({ id }) => isOwn(kind, id))
      .map(({ id, record, doc }) => {
        const type = `$resupply.${entityKinds[kind].type}<${literal(id)}>`;
        return constant(entityName(kind, id).text, type, record, doc, "$freeze");
      }),
  );
  const flights = missions.map((mission) => {
    const value = missionValue(mission, (kind, id) => {
      const name = entityName(kind, id);
      const from = kind === "people" ? "resupply/people" : "resupply";
      if (!isOwn(kind, id)) imported[from].add(name.text);
      return name;
    });
    const { id, seed } = mission;
    const declared = constant(constantName(id), typeName(id), value, seed.description, "$freeze");
    return `${missionType(mission)}\n${declared}`;
  });
  const names = (name: (id: string) => string) => missions.map(({ id }) => name(id)).join(", ");
  const all = [
    docComment("All flights, in launch order; pass them to createCatalog."),
    `export const missions: readonly [${names(typeName)}] = /* @__PURE__ */ $freeze([${names(constantName)}]);\n`,
  ].join("\n");
  const constants = [...entities, ...flights];
  const head = [
    ownBanner,
    constants.length > 0 ? `import type * as $resupply from "resupply";\n` : "",
    ...Object.entries(imported).map(([from, used]) =>
      used.size > 0 ? `import { ${[...used].sort().join(", ")} } from "${from}";\n` : "",
    ),
  ].join("");
  return [{ path: "index.ts", content: [head, freeze, ...constants, all].join("\n") }];
}

/** Freezes deeply, as the library does. Published entities are already frozen, and get no mark. */
const freeze = `// The mark tells JSON-LD that a flight or entity is yours.
function $freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if ("id" in value) Object.defineProperty(value, Symbol.for("resupply.own"), { value: true });
  Object.values(value).forEach($freeze);
  return Object.freeze(value);
}
`;

/** The type of a crew, with the ids of its people. */
function crewType({ launched, landed }: NonNullable<Entry<"missions">["record"]["crew"]>): string {
  const [up, down] = [launched, landed ?? launched].map((crew) =>
    union(crew.map(({ person }) => person)),
  );
  return `$resupply.${landed === undefined ? "Crew" : "Swapped"}<${up}, ${down}>`;
}

/** The type of one of your own flights, as exact as the types of published flights. */
function missionType({ id, record }: Entry<"missions">): string {
  const { launch, stays, cargo, end, crew } = record;
  const stayTypes = stays.map(({ port, from, to }) => {
    const portId = port === undefined ? "never" : literal(port);
    const known = [
      port !== undefined && `readonly port: $resupply.Port<${portId}>`,
      from !== undefined && "readonly from: $resupply.Time",
      to !== undefined && "readonly to: $resupply.Time",
    ].filter((member) => member !== false);
    const type = `$resupply.Stay<${portId}>`;
    return known.length === 0 ? type : `${type} & { ${known.join("; ")} }`;
  });
  const members: readonly (readonly [name: string, type: string | undefined])[] = [
    ["id", literal(id)],
    ["kind", literal(record.kind)],
    ["outcome", literal(record.outcome)],
    ["identifiers", `$resupply.Identified<${union(Object.keys(record.identifiers))}>`],
    ["series", `$resupply.Series<${literal(record.series)}>`],
    ["spacecraft", `$resupply.Spacecraft<${literal(record.spacecraft)}>`],
    ["operator", `$resupply.Operator<${literal(record.operator)}>`],
    ["launch", `$resupply.Launch<${literal(launch.vehicle)}, ${literal(launch.site)}>`],
    ["destination", `$resupply.Station<${literal(record.destination)}>`],
    ["crew", crew && crewType(crew)],
    ["stays", `readonly [${stayTypes.join(", ")}]`],
    ["cargo", cargo && `$resupply.Loaded<${union(Object.keys(cargo))}>`],
    ["end", end && `$resupply.End<${literal(end.kind)}>`],
    ["previous", record.previous && literal(record.previous)],
    ["next", record.next && literal(record.next)],
  ];
  const lines = members.flatMap(([name, type]) =>
    type === undefined ? [] : [`  readonly ${name}: ${type};\n`],
  );
  // An interface replaces the lists of any flight by its own; in an intersection, the people and stays of
  // several flights could not be mapped.
  const base = `Extract<$resupply.AnyMission, { readonly outcome: ${literal(record.outcome)} }>`;
  return `export interface ${typeName(id)} extends ${base} {\n${lines.join("")}}\n`;
}
