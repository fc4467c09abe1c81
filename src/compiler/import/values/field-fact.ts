import type { Field } from "../../fields/field.ts";
import { headerFields } from "../../fields/index.ts";
import { missionFields } from "../../fields/mission.ts";
import type { Fact } from "../../seed.ts";
import type { WrittenValue } from "../document/labeled-value.ts";

const byPath = new Map<string, Field>(
  [...headerFields, ...missionFields]
    .filter((field) => field.item === undefined)
    .map((field) => [field.path, field]),
);

/** The field at a path of the record. */
export function fieldAt(path: string): Field {
  const field = byPath.get(path);
  if (field === undefined) throw new Error(`no field ${path}`);
  return field;
}

/** The field of an alias of a kind. */
export function aliasField(kind: string): Field {
  const field = missionFields.find(
    ({ path, item }) => path === "aliases" && item?.given.kind === kind,
  );
  if (field === undefined) throw new Error(`no alias of kind ${kind}`);
  return field;
}

/** A fact with what stands behind its value. */
export function factOf(field: Field, written: WrittenValue, value: string, target?: string): Fact {
  return {
    field,
    value,
    ...(target === undefined ? {} : { target }),
    citations: written.assumed === undefined ? written.citations : [],
    disputes: written.disputes,
    ...(written.assumed === undefined ? {} : { assumed: written.assumed }),
    children: [],
    labelPlace: written.labelPlace,
    valuePlace: written.place,
  };
}
