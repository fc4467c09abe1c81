import { type EntityKind, entityKinds, entityName } from "../../src/compiler/emit/entities.ts";
import { constantName } from "../../src/compiler/emit/names.ts";
import type { Catalog } from "../../src/compiler/model/catalog.ts";
import type { ApiReport } from "./report.ts";

/** The ids of all entries that ship, by kind. */
export function idsOf(catalog: Catalog): ApiReport["ids"] {
  const missions = catalog.missions.map(
    ({ id, record: { series, outcome } }) =>
      [id, { constant: constantName(id), series, outcome }] as const,
  );
  const entities = (Object.keys(entityKinds) as EntityKind[]).map((kind) => {
    const ids =
      kind === "ports" ? [...catalog.ports.keys()] : catalog.entries(kind).map(({ id }) => id);
    const named = ids
      .toSorted()
      .map((id) => [id, { constant: entityName(kind, id).text }] as const);
    return [kind, Object.fromEntries(named)] as const;
  });
  return { missions: Object.fromEntries(missions), ...Object.fromEntries(entities) };
}
