import { type Bump, bumps } from "./bump.ts";
import { type Member, membersOf } from "./members.ts";
import type { ApiReport, IdReport } from "./report.ts";
import { fits } from "./signature.ts";

/** One difference between two versions, and the bump that it requires. */
export interface Change {
  readonly bump: Exclude<Bump, "none">;
  readonly what: string;
}

/** All differences between two versions of the API, those with the largest bump first. */
export function changesBetween(before: ApiReport, after: ApiReport): Change[] {
  const ids = eachKey(
    before.ids,
    after.ids,
    (kind) => `the kind ${kind}`,
    ([kind, old, now]) =>
      eachKey(
        old,
        now,
        (id) => `${kind}/${id}`,
        ([id, was, is]) => idChanges(`${kind}/${id}`, was, is),
      ),
  );
  const exports = eachKey(
    before.exports,
    after.exports,
    (path) => `the entry point ${path}`,
    ([path, old, now]) =>
      eachKey(
        old,
        now,
        (name) => `${path}: ${name}`,
        ([name, was, is]) => (was === is ? [] : declarationChanges(`${path}: ${name}`, was, is)),
      ),
  );
  return [...ids, ...exports].toSorted((a, b) => bumps.indexOf(b.bump) - bumps.indexOf(a.bump));
}

/** The bump that the changes require. */
export function requiredBump(changes: readonly Change[]): Bump {
  return changes[0]?.bump ?? "none";
}

function idChanges(id: string, was: IdReport, is: IdReport): Change[] {
  const changes: Change[] = [];
  if (was.constant !== is.constant) {
    changes.push({ bump: "major", what: `${id}: ${was.constant} is now called ${is.constant}` });
  }
  if (was.series !== is.series) {
    changes.push({ bump: "major", what: `${id}: moved from ${was.series} to ${is.series}` });
  }
  if (was.outcome !== is.outcome) {
    changes.push({ bump: "patch", what: `${id}: changed from ${was.outcome} to ${is.outcome}` });
  }
  return changes;
}

function declarationChanges(name: string, was: string, is: string): Change[] {
  const before = membersOf(was);
  const after = membersOf(is);
  return eachKey(
    Object.fromEntries(before),
    Object.fromEntries(after),
    (path) => `${name}: ${path}`,
    ([path, old, now]) => memberChanges(`${name}: ${path}`, old, now),
  );
}

function memberChanges(name: string, was: Member, is: Member): Change[] {
  const gone = was.alternatives.filter(
    (old) => !is.alternatives.some((now) => now === old || fits(old, now)),
  );
  if (gone.length > 0) {
    const now = is.alternatives.join(" | ");
    return [{ bump: "major", what: `${name} changed from ${gone.join(" | ")} to ${now}` }];
  }
  if (was.optional !== is.optional) {
    return [{ bump: "major", what: `${name} is now ${is.optional ? "optional" : "required"}` }];
  }
  const added = is.alternatives.filter((now) => !was.alternatives.includes(now));
  return added.length === 0 ? [] : [{ bump: "minor", what: `${name} can be ${added.join(" | ")}` }];
}

/** Compares the keys that both have, and reports added and removed ones. */
function eachKey<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  name: (key: string) => string,
  compare: (both: readonly [key: string, before: T, after: T]) => Change[],
): Change[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key): Change[] => {
    const old = Object.hasOwn(before, key) ? before[key] : undefined;
    const now = Object.hasOwn(after, key) ? after[key] : undefined;
    if (old === undefined) return [{ bump: "minor", what: `${name(key)} is new` }];
    if (now === undefined) return [{ bump: "major", what: `${name(key)} was removed` }];
    return compare([key, old, now]);
  });
}
