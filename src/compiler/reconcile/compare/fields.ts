import type { Field } from "../../fields/index.ts";
import { headerFields } from "../../fields/index.ts";
import { missionFields } from "../../fields/mission.ts";

/** A field of the record, at the place where its value is. */
export interface FieldAt {
  readonly path: string;
  readonly field: Field;
  /** The stay that it belongs to. */
  readonly stay?: number;
}

const single = new Map<string, Field>(
  [...headerFields, ...missionFields]
    .filter(({ item }) => item === undefined)
    .map((field) => [field.path, field]),
);
const stay = missionFields.filter(({ path }) => path === "stays");

/**
 * The field that a catalogue means; a catalogue can give the `end` of a flight alone, which is a landing
 * or a re-entry.
 */
export function fieldAt(path: string, endKind: string | undefined): FieldAt | undefined {
  if (path === "end" && endKind !== undefined) {
    const isLanding = endKind === "landed" || endKind === "splashdown";
    return fieldAt(isLanding ? "end.landing" : "end.reentry", endKind);
  }
  const [, index, key] = /^stays\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
  const field =
    key === undefined
      ? single.get(path)
      : key === "port"
        ? stay[0]
        : stay.flatMap(({ item }) => item?.fields ?? []).find((one) => one.path === key);
  if (field === undefined) return undefined;
  return { path, field, ...(index === undefined ? {} : { stay: Number(index) }) };
}

/** The value at a path of a record: `stays[0].from`. */
export function valueAt(record: unknown, path: string): unknown {
  let value = record;
  for (const key of path.split(/[.[\]]+/).filter((part) => part !== "")) {
    value = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  }
  return value;
}
