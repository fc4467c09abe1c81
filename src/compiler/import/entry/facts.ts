import type { Fact } from "../../model/seed.ts";
import { isNever, isNone, isUnknown, pathOfFact } from "../../model/seed.ts";
import { parseValue } from "../../validate/value.ts";

/** One fact of an entry, with the name of its field in the record. */
export interface ImportedFact {
  /** `launch.time`, `stays[0].from` */
  readonly field: string;
  /** An empty list, where there was nobody. */
  readonly value: string | number | boolean | readonly [];
  /** Where the value is in the entry. */
  readonly line: number;
  readonly column: number;
  /** The address that the entry cites for it. */
  readonly source?: string;
  /** Why it is assumed. */
  readonly assumed?: string;
}

/** Facts by the names of their fields, items of lists counted in their order. */
export function flatten(facts: readonly Fact[]): ImportedFact[] {
  const counts = new Map<string, number>();
  return facts.flatMap((fact) => {
    const { path, item } = fact.field;
    if (path === "published" || path === "exception") return [];
    if (item === undefined || isNone(fact)) return flat(fact, path);
    const index = counts.get(path) ?? 0;
    counts.set(path, index + 1);
    const base = `${path}[${index}]`;
    return [
      ...flat(fact, `${base}.${item.value}`),
      ...fact.children.flatMap((child) => flat(child, `${base}.${pathOfFact(child)}`)),
    ];
  });
}

function flat(fact: Fact, field: string): ImportedFact[] {
  const value = valueOfFact(fact);
  if (value === undefined) return [];
  const [citation] = fact.citations;
  return [
    {
      field,
      value,
      line: fact.valuePlace.line,
      column: fact.valuePlace.column,
      ...(citation === undefined ? {} : { source: citation.address }),
      ...(fact.assumed === undefined ? {} : { assumed: fact.assumed }),
    },
  ];
}

/** The value as in the record; its text, where the record could not hold it. */
function valueOfFact(fact: Fact): ImportedFact["value"] | undefined {
  if (isUnknown(fact)) return undefined;
  if (isNever(fact)) return false;
  if (isNone(fact)) return [];
  const parsed = parseValue(fact, "");
  if ("wrong" in parsed) return fact.value;
  const { value } = parsed;
  if (typeof value === "object" && value !== null) {
    if ("name" in value) return String(value.name);
    // A link to the station alone says nothing about the port.
    return "port" in value ? String(value.port) : undefined;
  }
  const isSimple = ["string", "number", "boolean"].includes(typeof value);
  return isSimple ? (value as string | number | boolean) : undefined;
}
