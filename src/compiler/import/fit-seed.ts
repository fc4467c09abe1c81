import { printSeed } from "../format/print-seed.ts";
import { seedFile } from "../markdown/source-file.ts";
import type { Finding } from "../model/finding.ts";
import { findingsOf } from "../model/finding.ts";
import { type Fact, isUnknown, PLACEHOLDER, type Seed } from "../model/seed.ts";
import { readSeed } from "../read/seed.ts";
import { validate } from "../validate/entry.ts";
import { withPlaceholders } from "./merge/placeholders.ts";

/** A seed that its own check accepts, apart from what is still to be filled in. */
export interface Fitted {
  readonly seed: Seed;
  /** The facts that it could not hold. */
  readonly left: readonly Fact[];
}

/**
 * Takes out of a seed what its own check would reject, and marks what is missing. What the check found
 * in `before`, the seed as it was, stays: that is for its author to correct.
 */
export function fitSeed(made: Seed, path: string, before?: string): Fitted {
  const known = new Set(before === undefined ? [] : checked(path, before).problems.map(keyOf));
  const left: Fact[] = [];
  let content = printSeed(before === undefined ? withPlaceholders(made) : made);
  for (;;) {
    const { seed, problems } = checked(path, content);
    const fresh = problems.filter((problem) => !known.has(keyOf(problem)));
    if (seed === undefined || fresh.length === 0) return { seed: seed ?? made, left };
    const next = printSeed(mended(seed, fresh, left));
    if (next === content) return { seed, left };
    content = next;
  }
}

/** A seed as it is read, and what is wrong with it: placeholders are not. */
function checked(path: string, content: string) {
  const file = seedFile("seeds", path, content);
  const seed = readSeed(file, "missions");
  if (seed !== undefined && file.messages.length === 0) validate(seed, path);
  return { seed, problems: findingsOf([file]).filter(({ rule }) => rule !== "placeholder") };
}

const keyOf = ({ rule, message }: Finding) => `${rule} ${message}`;

/** A seed without the facts that problems are about, and with what is missing marked. */
function mended(seed: Seed, problems: readonly Finding[], left: Fact[]): Seed {
  const wrong = problems.filter(({ rule }) => rule !== "missing-fact");
  const places = new Set(wrong.map(({ line, column }) => `${line}:${column}`));
  const isWrong = ({ labelPlace, valuePlace }: Fact) =>
    [labelPlace, valuePlace].some(({ line, column }) => places.has(`${line}:${column}`));
  const without = (facts: readonly Fact[]): Fact[] =>
    facts.flatMap((fact): Fact[] => {
      const children = without(fact.children);
      if (!isWrong(fact)) return [{ ...fact, children }];
      if (!isUnknown(fact)) left.push({ ...fact, children: [] });
      const { target: _target, assumed: _assumed, ...rest } = fact;
      const marked = { ...rest, value: PLACEHOLDER, citations: [], disputes: [], children };
      return children.length > 0 ? [marked] : [];
    });
  const kept = { ...seed, header: without(seed.header), facts: without(seed.facts) };
  return wrong.length < problems.length ? withPlaceholders(kept) : kept;
}
