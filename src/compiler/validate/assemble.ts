import type { Place } from "../markdown/position.ts";
import type { FieldProvenance } from "../model/entry.ts";
import { report } from "../model/finding.ts";
import {
  type Fact,
  isNever,
  isNone,
  isUnknown,
  PLACEHOLDER,
  pathOfFact,
  type Seed,
} from "../model/seed.ts";
import type { LinkTargets } from "./link-targets.ts";
import { parseValue } from "./value.ts";

interface Assembled {
  readonly targets: LinkTargets;
  readonly record: Record<string, unknown>;
  readonly places: Map<string, Place>;
  readonly provenance: FieldProvenance[];
  /** Fields whose values were invalid and were reported. */
  readonly broken: Set<string>;
}

/** Puts each value at its path in the record. */
export function assemble(
  seed: Pick<Seed, "file" | "facts" | "header">,
  path: string,
  targets: LinkTargets = new Map(),
): Assembled {
  const result: Assembled = {
    targets,
    record: {},
    places: new Map(),
    provenance: [],
    broken: new Set(),
  };
  const counts = new Map<string, number>();
  for (const fact of [...seed.header, ...seed.facts]) {
    const { item } = fact.field;
    if (fact.field.path === "published" || fact.field.path === "exception") continue;
    if (item === undefined) {
      place(result, seed, path, fact, fact.field.path);
      continue;
    }
    if (isNone(fact)) {
      placeNone(result, seed, fact);
      continue;
    }
    const index = counts.get(fact.field.path) ?? 0;
    counts.set(fact.field.path, index + 1);
    const base = `${fact.field.path}[${index}]`;
    result.places.set(base, fact.labelPlace);
    for (const [key, value] of Object.entries(item.given))
      set(result.record, `${base}.${key}`, value);
    place(result, seed, path, fact, `${base}.${item.value}`);
    for (const child of fact.children)
      place(result, seed, path, child, `${base}.${pathOfFact(child)}`);
  }
  return result;
}

/** Makes a list empty; `none` beside items of the list contradicts them. */
function placeNone(result: Assembled, seed: Pick<Seed, "file" | "facts">, fact: Fact): void {
  const { label, path } = fact.field;
  const all = seed.facts.filter(({ field }) => field.path === path);
  if (all.length > 1) {
    report(
      seed.file,
      fact.labelPlace,
      "duplicate-fact",
      `${label} is none here and somebody elsewhere; keep one of the two`,
    );
    return;
  }
  result.places.set(path, fact.valuePlace);
  set(result.record, path, []);
  result.provenance.push({ field: path, fact, citations: fact.citations, disputes: [] });
}

export function place(
  result: Assembled,
  seed: Pick<Seed, "file">,
  path: string,
  fact: Fact,
  field: string,
): void {
  if (result.places.has(field)) {
    report(
      seed.file,
      fact.labelPlace,
      "duplicate-fact",
      `${fact.field.label} is repeated; keep one, and write the other value as disputed`,
    );
    return;
  }
  result.places.set(field, fact.valuePlace);
  if (fact.value === PLACEHOLDER && fact.target === undefined) {
    report(
      seed.file,
      fact.valuePlace,
      "placeholder",
      `${fact.field.label} is still to be filled in; write its value and a source, or remove the line if it is unknown`,
    );
    markBroken(result, field, fact);
    // What is around it is there: without it, a launch of nothing but placeholders would be missing, too.
    set(result.record, field, undefined);
    return;
  }
  const isName = fact.field.type.is === "name";
  if (isUnknown(fact) && (isName || fact.disputes.length === 0)) {
    report(
      seed.file,
      fact.valuePlace,
      "value",
      isName
        ? `leave ${fact.field.label} out if it is unknown`
        : `leave ${fact.field.label} out; write unknown only if a value was rejected: unknown (disputed: …)`,
    );
    if (isName) markBroken(result, field, fact);
  }
  const parsed = isUnknown(fact)
    ? { value: undefined }
    : isNever(fact)
      ? { value: false }
      : parseValue(fact, path, result.targets);
  if ("wrong" in parsed) {
    report(seed.file, fact.valuePlace, "value", parsed.wrong);
    markBroken(result, field, fact);
    return;
  }
  const { value } = parsed;
  if ((isName || fact.field.type.is === "port") && value !== undefined) {
    const base = field.slice(0, field.lastIndexOf("."));
    for (const [key, part] of Object.entries(value as object))
      set(result.record, `${base}.${key}`, part);
  } else if (value !== undefined) {
    set(result.record, field, value);
  }
  result.provenance.push({
    field,
    fact,
    citations: fact.citations,
    ...(fact.assumed === undefined ? {} : { assumed: fact.assumed }),
    disputes: fact.disputes.map(({ value: text, citations, reason }) => {
      const other = parseValue({ field: fact.field, value: text }, path);
      return {
        value: "value" in other && typeof other.value !== "object" ? other.value : text,
        citations,
        reason,
      };
    }),
  });
}

/** Notes that a value was reported. A name and its language are fields of their own. */
function markBroken({ broken }: Assembled, field: string, { field: { type } }: Fact): void {
  broken.add(field);
  if (type.is === "name") broken.add(field.replace(/[^.]*$/, "language"));
}

/** Sets `stays[0].from` or `launch.time` in a record, creating the objects and lists on the way. */
function set(record: Record<string, unknown>, field: string, value: unknown): void {
  const keys = field.replaceAll("[", ".[").split(".");
  let at = record;
  keys.forEach((written, index) => {
    const key = written.startsWith("[") ? written.slice(1, -1) : written;
    if (index === keys.length - 1) at[key] = value;
    else {
      at[key] ??= keys[index + 1]?.startsWith("[") === true ? [] : {};
      at = at[key] as Record<string, unknown>;
    }
  });
}
