import * as z from "zod";
import { nearest } from "../../library/text/nearest.ts";
import { outcomes } from "../../schema/index.ts";
import type { Field } from "../fields/index.ts";
import type { Place } from "../markdown/position.ts";
import { excerpt, report } from "../model/finding.ts";
import type { Seed } from "../model/seed.ts";

/** A requirement of a schema that a record does not meet. */
interface Issue {
  readonly field: string;
  readonly is: "missing" | "wrong" | "surplus";
  readonly message: string;
}

/** A record as parsed by its schema, or all issues with it except values that were already reported. */
export function inspect<T>(
  schema: z.ZodType<T>,
  record: Record<string, unknown>,
  broken: ReadonlySet<string>,
): { issues: Issue[]; data?: T | undefined } {
  const { data, error } = schema.safeParse(record);
  const raw = [...(error?.issues ?? [])];
  const unknownVariant = raw.some((issue) => issue.code === "invalid_union");
  if (unknownVariant && schema instanceof z.ZodDiscriminatedUnion) {
    // An unknown outcome would hide all other issues: check the rest as if it were a success.
    const rest = schema.options[0] as z.ZodType;
    const others = rest.safeParse({ ...record, outcome: "success" }).error?.issues ?? [];
    for (const issue of others) if (issue.code !== "unrecognized_keys") raw.push(issue);
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

/** What is wrong with a value; for an unknown word, with the nearest of the allowed ones. */
function messageOf(issue: z.core.$ZodIssue, value: unknown): string {
  const words =
    issue.code === "invalid_value"
      ? issue.values.map(String)
      : issue.code === "invalid_union" && issue.discriminator === "outcome"
        ? outcomes
        : [];
  if (typeof value !== "string" || words.length < 2) return issue.message;
  const [best] = nearest(value, words, 1);
  return `"${excerpt(value)}" is not one of ${words.join(", ")}; the nearest is ${best}`;
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    record,
  );
}

export function reportIssues(
  seed: Seed,
  issues: readonly Issue[],
  placeOf: (field: string) => Place,
  fields: readonly Field[],
): void {
  for (const { field, is, message } of issues) {
    const place = placeOf(field);
    if (is === "surplus") {
      report(seed.file, place, "shape", surplusMessage(seed, field));
    } else if (is === "missing") {
      const label = missingLabel(seed, field, fields);
      report(seed.file, place, "missing-fact", `${label} is missing; add - **${label}**: …`);
    } else {
      report(seed.file, place, "shape", message);
    }
  }
}

/** What is said about fields that only other outcomes have, like those of a failure. */
function surplusMessage({ facts }: Seed, at: string): string {
  const labels = facts
    .filter(({ field: { path } }) => path === at || path.startsWith(`${at}.`))
    .map(({ field }) => field.label);
  const outcome = facts.find(({ field }) => field.path === "outcome")?.value ?? "";
  const [do_, them] = labels.length === 1 ? ["does", "it"] : ["do", "them"];
  return `${labels.join(" and ")} ${do_} not go with the outcome ${excerpt(outcome)}; remove ${them} or correct the outcome`;
}

/** The label of a missing field: its own, that of the first field below it, or that of its list item. */
function missingLabel({ facts }: Seed, at: string, fields: readonly Field[]): string {
  const [, list, index, within] = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(at) ?? [];
  if (list !== undefined) {
    const item = facts.filter(({ field }) => field.path === list)[Number(index)]?.field;
    return (item?.item?.fields.find(({ path }) => path === within) ?? item)?.label ?? list;
  }
  const known = fields.find(({ path }) => path === at);
  return (known ?? fields.find(({ path }) => path.startsWith(`${at}.`)))?.label ?? at;
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

/** The field itself, or the nearest one around or inside it that is in the seed. */
export function nearestField(field: string, places: ReadonlyMap<string, Place>): string {
  for (let at = field; at !== ""; at = at.replace(/(?:\.|\[)?[^.[]*$/, "")) {
    if (places.has(at)) return at;
    const inside = [...places.keys()].find((key) => key.startsWith(`${at}.`));
    if (inside !== undefined) return inside;
  }
  return field;
}
