import type { Field } from "../../fields/field.ts";
import { headerFields } from "../../fields/index.ts";
import { missionFields } from "../../fields/mission.ts";
import type { Fact } from "../../model/seed.ts";
import type { LabeledValue } from "../document/labeled-value.ts";
import type { ReadFact } from "./value-result.ts";

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
function aliasField(kind: string): Field {
  const field = missionFields.find(
    ({ path, item }) => path === "aliases" && item?.given.kind === kind,
  );
  if (field === undefined) throw new Error(`no alias of kind ${kind}`);
  return field;
}

/** Where a value was stated, and what was said about it there. */
export type Stated = Pick<
  LabeledValue,
  "citations" | "assumed" | "disputes" | "labelPlace" | "place"
>;

/** A fact of a field. An assumed value has no source. */
export function factOf(field: Field, stated: Stated, value: string, target?: string): Fact {
  const { citations, assumed, disputes, labelPlace, place } = stated;
  return {
    field,
    value,
    ...(target === undefined ? {} : { target }),
    citations: assumed === undefined ? citations : [],
    disputes,
    ...(assumed === undefined ? {} : { assumed }),
    children: [],
    labelPlace,
    valuePlace: place,
  };
}

/** The fact of a value that was read. */
export function factFor({ path, alias, value, target }: ReadFact, stated: Stated): Fact {
  return factOf(alias === undefined ? fieldAt(path) : aliasField(alias), stated, value, target);
}
