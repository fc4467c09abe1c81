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
import { withNewFlight } from "./begin.ts";
import { type Applicable, applyToSeed } from "./seed.ts";

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
  let begun = seeds;
  let { catalog } = before;
  for (const flight of newFlights) {
    begun = withNewFlight(flight, catalog, begun);
    ({ catalog } = compiled(begun));
  }
  const byFlight = Map.groupBy(
    differences.filter(({ is, field }) => APPLIED.has(is) && field !== "flight"),
    ({ flight }) => flight,
  );
  const changed = new Map<string, SeedFile>();
  for (const [flight, ofFlight] of byFlight) {
    const seed = begun.find(({ path }) => isSeedOf(path, flight));
    if (seed === undefined) continue;
    const applied = applyToSeed(folder, seed, citedIn(catalog, ofFlight, findings));
    findings.push(...applied.findings, ...applied.left.map(notWritten));
    if (applied.seed !== seed) changed.set(seed.path, applied.seed);
  }
  const whole = () => begun.map((seed) => changed.get(seed.path) ?? seed);
  const known = new Set([...before.findings, ...compiled(begun).findings].map(formatFinding));
  const isFresh = (finding: Finding) =>
    finding.rule !== "placeholder" && !known.has(formatFinding(finding));
  const broken = Map.groupBy(compiled(whole()).findings.filter(isFresh), ({ path }) => path);
  for (const seed of [...changed.values()]) {
    const why = broken.get(`${folder}/${seed.path}`);
    if (why === undefined) continue;
    changed.delete(seed.path);
    findings.push(...why.map(wouldBreak));
  }
  const old = new Map(seeds.map((seed) => [seed.path, seed.content]));
  return { files: whole().filter(({ path, content }) => old.get(path) !== content), findings };
}

const isSeedOf = (path: string, flight: string) =>
  path.startsWith("missions/") && path.endsWith(`/${flight}.md`);

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
      findings.push({ path, ...place, severity: "error", message, rule: "unknown-source" });
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
  return { path, ...place, severity: "warning", message, rule: "not-applied" };
}

function wouldBreak(finding: Finding): Finding {
  const message = `not changed, as the seed would break a rule: ${finding.message}`;
  return { ...finding, severity: "warning", message };
}
