import { headerFields } from "../../fields/index.ts";
import { format } from "../../format/format.ts";
import { printSeed } from "../../format/print-seed.ts";
import { lineEndOf, withLineEnd } from "../../markdown/line-ends.ts";
import { seedFile } from "../../markdown/source-file.ts";
import { type Finding, findingsOf } from "../../model/finding.ts";
import type { Citation, Fact, Seed } from "../../model/seed.ts";
import type { SeedFile } from "../../model/seed-file.ts";
import { readSeed } from "../../read/seed.ts";
import { type FieldAt, fieldAt } from "../compare/fields.ts";
import type { Difference } from "../difference.ts";
import { appliedTo } from "./fact.ts";

/** A difference that a seed can take in, with its source. */
export interface Applicable {
  readonly difference: Difference;
  readonly citation: Citation;
}

/** A seed with what catalogues say of its flight, what it could not hold, and why it can't be read. */
export interface AppliedSeed {
  readonly seed: SeedFile;
  readonly left: readonly Difference[];
  readonly findings: readonly Finding[];
}

/** Writes differences into the seed of their flight. One that can't be read whole stays as it is. */
export function applyToSeed(
  folder: string,
  before: SeedFile,
  applicable: readonly Applicable[],
): AppliedSeed {
  const file = seedFile(folder, before.path, before.content);
  const read = readSeed(file, "missions");
  if (read === undefined || file.messages.length > 0) {
    return { seed: before, left: [], findings: findingsOf([file]) };
  }
  let seed = read;
  const left: Difference[] = [];
  for (const one of applicable) {
    const at = fieldAt(one.difference.field, undefined);
    const next = at && withDifference(seed, before.path, at, one);
    if (next === undefined) left.push(one.difference);
    else seed = next;
  }
  if (seed === read) return { seed: before, left, findings: [] };
  const content = withLineEnd(printSeed(seed), lineEndOf(before.content));
  const formatted = format({ path: before.path, content });
  return {
    seed: "content" in formatted ? { path: before.path, content: formatted.content } : before,
    left: "content" in formatted ? left : applicable.map(({ difference }) => difference),
    findings: [],
  };
}

function withDifference(
  seed: Seed,
  path: string,
  at: FieldAt,
  { difference, citation }: Applicable,
): Seed | undefined {
  const applying = { path, citation };
  if (at.stay !== undefined) {
    const stays = seed.facts.filter(({ field }) => field.path === "stays");
    const stay = stays[at.stay];
    // Without a port there is no stay to add to; and a docking has no time of capture.
    const field = stay?.field.item?.fields.find((one) => one.path === at.field.path);
    if (stay === undefined || field === undefined) return undefined;
    const known = stay.children.find((child) => child.field.path === field.path);
    const applied = appliedTo(applying, field, known, difference);
    if (applied === undefined) return undefined;
    const children = replaced(stay.children, known, applied);
    return { ...seed, facts: replaced(seed.facts, stay, { ...stay, children }) };
  }
  const isHeader = headerFields.some((field) => field.path === at.field.path);
  const list = isHeader ? seed.header : seed.facts;
  const known = list.find(({ field }) => field.path === at.field.path);
  const applied = appliedTo(applying, at.field, known, difference);
  if (applied === undefined) return undefined;
  return { ...seed, [isHeader ? "header" : "facts"]: replaced(list, known, applied) };
}

function replaced(facts: readonly Fact[], known: Fact | undefined, by: Fact): readonly Fact[] {
  return known === undefined ? [...facts, by] : facts.map((fact) => (fact === known ? by : fact));
}
