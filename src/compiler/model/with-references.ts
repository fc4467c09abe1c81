import { type MissionReference, missionReferences } from "../../schema/index.ts";

type ReferenceKind = (typeof missionReferences)[MissionReference];

/** A copy of a flight with other values in the places where it refers to entities. */
export function withReferences<M extends object>(
  mission: M,
  replace: (kind: ReferenceKind, value: unknown) => unknown,
): object {
  return Object.entries(missionReferences).reduce<object>(
    (made, [path, kind]) => replaceAt(made, path.split("."), (value) => replace(kind, value)),
    mission,
  );
}

function replaceAt(
  holder: object,
  [key = "", ...rest]: readonly string[],
  replace: (value: unknown) => unknown,
): object {
  const name = key.replace("[]", "");
  const value = (holder as Readonly<Record<string, unknown>>)[name];
  if (value === undefined) return holder;
  const within = (one: unknown) =>
    rest.length === 0 ? replace(one) : replaceAt(one as object, rest, replace);
  const made = key === name ? within(value) : (value as readonly unknown[]).map(within);
  return { ...holder, [name]: made };
}
