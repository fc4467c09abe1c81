import { compile } from "../../compile.ts";
import type { Catalog } from "../../model/catalog.ts";
import type { Entry } from "../../model/entry.ts";
import { type Finding, formatFinding } from "../../model/finding.ts";
import type { SeedFile } from "../../model/seed-file.ts";
import { sourceOf } from "../../model/sources.ts";
import { namedEntry } from "../compare/entries.ts";
import { fieldAt } from "../compare/fields.ts";
import type { Difference } from "../difference.ts";
import type { Reconciliation } from "../reconcile.ts";
import { reconcileFinding } from "../rules.ts";
import { withNewFlight } from "./begin.ts";
import { type Applicable, applyToSeed } from "./seed.ts";
import { missingSources } from "./sources.ts";

/** The seeds to apply to, and what they can refer to. */
export interface Target {
  /** How findings call the folder of seeds. */
  readonly folder: string;
  readonly seeds: readonly SeedFile[];
  readonly published: readonly Entry[];
}

export interface Application {
  /** The seeds that change, and those of new flights. */
  readonly files: readonly SeedFile[];
  readonly findings: readonly Finding[];
}

const APPLIED: ReadonlySet<string> = new Set(["missing here", "more precise there", "contradicts"]);

/**
 * Writes into the seeds what is missing and what is more precise, and contradictions as disputed. A
 * seed that would break a rule by it stays as it is, with a finding that says so.
 */
export function apply(
  { differences, newFlights }: Pick<Reconciliation, "differences" | "newFlights">,
  { folder, seeds, published }: Target,
): Application {
  const compiled = (all: readonly SeedFile[]) =>
    compile(all, folder, { published, emit: () => [] });
  const before = compiled(seeds);
  const findings: Finding[] = [];
  const wanted = differences.filter(({ is, field }) => APPLIED.has(is) && field !== "flight");
  const addresses = wanted.map(({ address }) => address);
  let begun: readonly SeedFile[] = [...seeds, ...missingSources(before.catalog, addresses)];
  let { catalog } = begun.length > seeds.length ? compiled(begun) : before;
  for (const flight of newFlights) {
    begun = withNewFlight(flight, catalog, begun);
    ({ catalog } = compiled(begun));
  }
  const known = new Set([...before.findings, ...compiled(begun).findings].map(formatFinding));
  const isFresh = (finding: Finding) =>
    finding.rule !== "placeholder" && !known.has(formatFinding(finding));
  let rest = citedIn(catalog, wanted, findings);
  for (;;) {
    const applied = applyAll(folder, begun, rest);
    const broken = breaking(
      compiled(applied.seeds).findings.filter(isFresh),
      applied,
      folder,
      rest,
    );
    if (broken.size === 0) {
      const old = new Map(seeds.map((seed) => [seed.path, seed.content]));
      const files = applied.seeds.filter(({ path, content }) => old.get(path) !== content);
      // A source alone is of no use.
      const isUseful = files.some(({ path }) => flightOf(path) !== undefined);
      return { files: isUseful ? files : [], findings: [...findings, ...applied.findings] };
    }
    for (const [{ difference }, why] of broken) findings.push(wouldBreak(difference, why));
    rest = rest.filter((one) => !broken.has(one));
  }
}

interface AppliedAll {
  readonly seeds: readonly SeedFile[];
  readonly findings: readonly Finding[];
}

/** All seeds, with the differences of each flight written into its seed. */
function applyAll(
  folder: string,
  seeds: readonly SeedFile[],
  applicable: readonly Applicable[],
): AppliedAll {
  const byFlight = Map.groupBy(applicable, ({ difference }) => difference.flight);
  const findings: Finding[] = [];
  const written = seeds.map((seed) => {
    const ofFlight = byFlight.get(flightOf(seed.path) ?? "");
    if (ofFlight === undefined) return seed;
    const applied = applyToSeed(folder, seed, ofFlight);
    findings.push(...applied.findings, ...applied.left.map(notWritten));
    return applied.seed;
  });
  return { seeds: written, findings };
}

/**
 * What breaks a rule, with the finding: the difference in whose line it is, or all differences of that
 * seed.
 */
function breaking(
  fresh: readonly Finding[],
  { seeds }: AppliedAll,
  folder: string,
  applicable: readonly Applicable[],
): ReadonlyMap<Applicable, Finding> {
  const broken = new Map<Applicable, Finding>();
  for (const finding of fresh) {
    const seed = seeds.find(({ path }) => `${folder}/${path}` === finding.path);
    const own = applicable.filter(
      ({ difference }) => difference.flight === flightOf(seed?.path ?? ""),
    );
    const line = seed?.content.split("\n")[finding.line - 1] ?? "";
    const inLine = own.filter(({ difference }) =>
      line.includes(`**${fieldAt(difference.field, undefined)?.field.label}**`),
    );
    for (const one of inLine.length > 0 ? inLine : own) broken.set(one, finding);
  }
  return broken;
}

/** The flight whose seed lies at a path. */
const flightOf = (path: string) => /^missions\/.*?([^/]+)\.md$/.exec(path)?.[1];

/** The differences with the source of each; an address that belongs to none is an error. */
function citedIn(
  catalog: Catalog,
  differences: readonly Difference[],
  findings: Finding[],
): Applicable[] {
  return differences.flatMap((difference) => {
    const { address, path, place, fact, field } = difference;
    const source = sourceOf(catalog, address);
    if (source === undefined) {
      const message = `${address} belongs to no source of the record; add one under sources/`;
      findings.push(reconcileFinding("no-source", { path, ...place, message }));
      return [];
    }
    const at = fieldAt(field, undefined);
    const entry =
      difference.entry ?? (at && fact && namedEntry(catalog, at.field, String(fact.value)));
    const citation = { name: source.record.name, address, place: { line: 1, column: 1 } };
    return [{ difference: entry === undefined ? difference : { ...difference, entry }, citation }];
  });
}

function notWritten({ flight, field, theirs, path, place }: Difference): Finding {
  const message = `${flight}: the seed has no place for ${theirs} as ${field}; write it by hand`;
  return reconcileFinding("not-applied", { path, ...place, message });
}

function wouldBreak({ flight, field, theirs, path, place }: Difference, why: Finding): Finding {
  const message = `${flight}: ${theirs} as ${field} is not written, as it would break a rule: ${why.message} (${why.rule})`;
  return reconcileFinding("not-applied", { path, ...place, message });
}
