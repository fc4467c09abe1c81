import { z } from "zod";
import { nearest } from "../../library/text/nearest.ts";
import { outcomes, port as portSchema } from "../../schema/index.ts";
import { type Kind, kinds } from "../fields/index.ts";
import { append } from "../model/append.ts";
import { report } from "../model/finding.ts";
import {
  type Citation,
  type Fact,
  isNever,
  isUnknown,
  PLACEHOLDER,
  type Place,
  pathOfFact,
  type Seed,
} from "../model/seed.ts";
import { kebab } from "../model/slug.ts";
import type { LinkTargets } from "./link-targets.ts";
import { parseValue } from "./value.ts";

/** A rule that an entry may break, and why. */
export interface Exception {
  readonly rule: string;
  readonly reason: string;
  readonly place: Place;
}

export type RecordOf<K extends Kind> = z.infer<(typeof kinds)[K]["schema"]>;
export type Port = z.infer<typeof portSchema>;

/** Where the value of one field comes from. */
export interface FieldProvenance {
  /** `launch.time`, `stays[0].from` */
  readonly field: string;
  readonly citations: readonly Citation[];
  readonly assumed?: string;
  readonly disputes: readonly {
    readonly value: unknown;
    readonly citations: readonly Citation[];
    readonly reason: string;
  }[];
  readonly fact: Fact;
}

/** A seed whose record meets its schema. */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  readonly seed: Seed;
  readonly record: RecordOf<K>;
  readonly ports: readonly { readonly record: Port; readonly place: Place }[];
  readonly provenance: readonly FieldProvenance[];
  readonly exceptions: readonly Exception[];
  /** Where a field stands in the seed, or where it should stand. */
  placeOf(field: string): Place;
}

/** Makes the record of a seed; what is wrong with it is reported in the file, and then there is no entry. */
export function validate(
  seed: Seed,
  path: string,
  targets: LinkTargets = new Map(),
): Entry | undefined {
  // What could not be read is reported already, and would be reported again as missing.
  const isWhole = seed.file.messages.length === 0;
  if (seed.description === PLACEHOLDER) {
    report(
      seed.file,
      seed.namePlace,
      "placeholder",
      "the description is still to be written: one line below the title, > what it was",
    );
  }
  const assembled = assemble(seed, path, targets);
  const record: Record<string, unknown> = {
    id: seed.id,
    name: seed.name,
    ...(seed.kind === "missions"
      ? { description: seed.description, aliases: [], stays: [], attempts: [] }
      : {}),
    ...(seed.kind === "sources" ? {} : { identifiers: {} }),
    ...assembled.record,
  };
  const placeOf = (field: string) =>
    assembled.places.get(nearestField(field, assembled.places)) ?? seed.factsPlace;
  const schema: z.ZodType = kinds[seed.kind].schema;
  const inspected = inspect(schema, record, assembled.broken);
  const issues = inspected.issues.filter((issue) => isWhole || issue.is !== "missing");
  reportIssues(seed, issues, placeOf, labelsOf(seed.kind));
  const ports = seed.ports.flatMap((group) => validatePort(seed, group, path));
  const exceptions = seed.facts.flatMap((fact) => exceptionOf(seed, fact));
  if (seed.file.messages.length > 0) return undefined;
  return {
    kind: seed.kind,
    id: seed.id,
    seed,
    record: inspected.data as RecordOf<Kind>,
    ports,
    provenance: assembled.provenance,
    exceptions,
    placeOf,
  };
}

/** Reads `- **Exception**: rule-id: reason`. */
function exceptionOf(seed: Seed, fact: Fact): Exception[] {
  if (fact.field.path !== "exception") return [];
  const parts = /^(?<rule>[a-z-]+): (?<reason>.+)$/.exec(fact.value)?.groups;
  if (parts?.rule === undefined || parts.reason === undefined) {
    report(
      seed.file,
      fact.valuePlace,
      "value",
      "an exception is the id of a rule and a reason: port-free: the other craft hung on the module",
    );
    return [];
  }
  return [{ rule: parts.rule, reason: parts.reason, place: fact.labelPlace }];
}

interface Assembled {
  readonly targets: LinkTargets;
  readonly record: Record<string, unknown>;
  readonly places: Map<string, Place>;
  readonly provenance: FieldProvenance[];
  /** Fields whose value could not be made sense of, and was reported. */
  readonly broken: Set<string>;
}

/** Puts each value at its place in the record. */
function assemble(
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

function place(
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
      `${fact.field.label} stands here a second time; keep one, and write the other value as disputed`,
    );
    return;
  }
  result.places.set(field, fact.valuePlace);
  if (fact.value === PLACEHOLDER && fact.target === undefined) {
    report(
      seed.file,
      fact.valuePlace,
      "placeholder",
      `${fact.field.label} is still to be filled in; write its value and a source, or take the line out where it is unknown`,
    );
    result.broken.add(field);
    return;
  }
  if (isUnknown(fact) && fact.disputes.length === 0) {
    report(
      seed.file,
      fact.valuePlace,
      "value",
      `leave ${fact.field.label} out; it is written as unknown only where a value was rejected: unknown (disputed: …)`,
    );
  }
  const parsed = isUnknown(fact)
    ? { value: undefined }
    : isNever(fact)
      ? { value: false }
      : parseValue(fact, path, result.targets);
  if ("wrong" in parsed) {
    report(seed.file, fact.valuePlace, "value", parsed.wrong);
    result.broken.add(field);
    return;
  }
  const { value } = parsed;
  if (fact.field.type.is === "name" && value !== undefined) {
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

/** Sets `stays[0].from` or `launch.time` in a record, making what is on the way. */
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

function validatePort(
  seed: Seed,
  group: Seed["ports"][number],
  path: string,
): { record: Port; place: Place }[] {
  const {
    record: facts,
    places,
    broken,
  } = assemble({ file: seed.file, facts: group.facts, header: [] }, path);
  const record = {
    id: kebab(group.name),
    name: group.name,
    station: seed.id,
    ...facts,
  };
  const placeOf = (field: string) => places.get(field) ?? group.place;
  const { issues, data } = inspect(portSchema, record, broken);
  reportIssues(seed, issues, placeOf, new Map());
  return data === undefined ? [] : [{ record: data, place: group.place }];
}

/** Something that a schema asks for and that a record does not meet. */
interface Issue {
  readonly field: string;
  readonly is: "missing" | "wrong" | "surplus";
  readonly message: string;
}

/** A record as its schema makes it, or all that is wrong with it but for values that were reported already. */
function inspect<T>(
  schema: z.ZodType<T>,
  record: Record<string, unknown>,
  broken: ReadonlySet<string>,
): { issues: Issue[]; data?: T | undefined } {
  const { data, error } = schema.safeParse(record);
  const raw = [...(error?.issues ?? [])];
  const unknownVariant = raw.some((issue) => issue.code === "invalid_union");
  if (unknownVariant && schema instanceof z.ZodDiscriminatedUnion) {
    // An unknown outcome would hide all else that is wrong: look at the rest as for a success.
    const rest = schema.options[0] as z.ZodType;
    const others = rest.safeParse({ ...record, outcome: "success" }).error?.issues ?? [];
    append(
      raw,
      others.filter((issue) => issue.code !== "unrecognized_keys"),
    );
  }
  const issues = raw
    .flatMap((issue) => issuesFrom(issue, record))
    .filter((issue) => !broken.has(issue.field));
  return { issues, data };
}

function issuesFrom(issue: z.core.$ZodIssue, record: Record<string, unknown>): Issue[] {
  const field = fieldOf(issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ field: key, is: "surplus", message: "" }));
  }
  const value = valueAt(record, issue.path);
  return [
    { field, is: value === undefined ? "missing" : "wrong", message: messageOf(issue, value) },
  ];
}

/** What is wrong with a value; of a word that is none of a few, with the nearest of them. */
function messageOf(issue: z.core.$ZodIssue, value: unknown): string {
  const words =
    issue.code === "invalid_value"
      ? issue.values.map(String)
      : issue.code === "invalid_union" && issue.discriminator === "outcome"
        ? outcomes
        : [];
  if (typeof value !== "string" || words.length < 2) return issue.message;
  const [best] = nearest(value, words, 1);
  return `"${value}" is not one of ${words.join(", ")}; the nearest is ${best}`;
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    record,
  );
}

function reportIssues(
  seed: Seed,
  issues: readonly Issue[],
  placeOf: (field: string) => Place,
  labels: ReadonlyMap<string, string>,
): void {
  for (const { field, is, message } of issues) {
    const place = placeOf(field);
    if (is === "surplus") {
      report(
        seed.file,
        place,
        "shape",
        `${field} does not go with this outcome; take it out or mend the outcome`,
      );
    } else if (is === "missing") {
      const label = missingLabel(field, labels);
      report(seed.file, place, "missing-fact", `${label} is missing; add - **${label}**: …`);
    } else {
      report(seed.file, place, "shape", message);
    }
  }
}

/** The label of what is missing: of the field, or of the first one below it. */
function missingLabel(field: string, labels: ReadonlyMap<string, string>): string {
  const below = [...labels].find(([path]) => path.startsWith(`${field}.`));
  return labels.get(field) ?? below?.[1] ?? field;
}

function labelsOf(kind: Kind): Map<string, string> {
  return new Map(kinds[kind].fields.map((field) => [field.path, field.label]));
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (field, key) =>
      typeof key === "number"
        ? `${field}[${key}]`
        : field === ""
          ? String(key)
          : `${field}.${String(key)}`,
    "",
  );
}

/** The field itself, or the nearest one around or inside it that stands in the seed. */
function nearestField(field: string, places: ReadonlyMap<string, Place>): string {
  for (let at = field; at !== ""; at = at.replace(/(?:\.|\[)?[^.[]*$/, "")) {
    if (places.has(at)) return at;
    const inside = [...places.keys()].find((key) => key.startsWith(`${at}.`));
    if (inside !== undefined) return inside;
  }
  return field;
}
