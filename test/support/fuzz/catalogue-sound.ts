import { compile } from "../../../src/compiler/compile.ts";
import { plainText } from "../../../src/compiler/markdown/source-file.ts";
import { type Finding, formatFinding } from "../../../src/compiler/model/finding.ts";
import { apply } from "../../../src/compiler/reconcile/apply/index.ts";
import type { CatalogueReader } from "../../../src/compiler/reconcile/model.ts";
import type { OurRecord } from "../../../src/compiler/reconcile/our-record.ts";
import { readers } from "../../../src/compiler/reconcile/readers/index.ts";
import { reconcile } from "../../../src/compiler/reconcile/reconcile.ts";
import { misplaced, type Reading, readText } from "../../reconcile/readers/reading.ts";
import { citingSeeds, linesOf, recordOf } from "../../reconcile/support/catalogues.ts";
import { demand, demandCanonical, outside } from "../demand.ts";

/** The invented flights, and seeds that what is said of them can be written into. */
const seeds = citingSeeds();
const compiled = compile(seeds, "seeds", { emit: () => [] });
const known = new Set(compiled.findings.map(formatFinding));
export const inventedRecord = recordOf(compiled.catalog);

/** What the reader of its format made of a text. */
export interface Read extends Reading {
  readonly format: CatalogueReader["id"];
  /** The text as its lines are counted. */
  readonly text: string;
}

/**
 * Checks what must hold for any text that is compared with a record: it is read, or a finding within it
 * says why not. Throws if it does not hold; returns what was read of a format that is known.
 */
export async function demandReconciled(
  given: string,
  record: OurRecord,
): Promise<Read | undefined> {
  const found = await reconcile(record, [{ path: "catalogue", lines: linesOf(given) }]);
  const text = plainText(given);
  const reader = readers.find((one) => one.recognizes(text.slice(0, 65_536)));
  const reading = reader && (await readText(reader, text));
  demand(reading !== undefined || found.findings.some(isError), "an unknown format is passed over");
  if (reading !== undefined)
    demand(misplaced(text, reading).length === 0, "a place is outside", misplaced(text, reading));
  const { findings, differences, newFlights, matched } = found;
  demand(outside(text, findings).length === 0, "a finding is outside", findings);
  const placed = differences.map(({ place }) => place);
  demand(outside(text, placed).length === 0, "a difference is outside", differences);
  demand(
    findings.length > 0 || matched > 0 || newFlights.length > 0,
    "neither a flight nor a finding",
  );
  demand(
    reading?.problems.every(({ message }) => findings.some((one) => one.message === message)) ??
      true,
    "the reader reports a problem that is not among the findings",
    reading?.problems,
  );
  return reader && reading && { format: reader.id, text, ...reading };
}

/** What has been applied before: most texts say the same as another one, and applying takes long. */
const appliedBefore = new Set<string>();

function isKnown(said: string): boolean {
  const size = appliedBefore.size;
  return appliedBefore.add(said).size === size;
}

/** Checks that what a catalogue adds to the seeds of the invented flights breaks no rule. */
export async function demandApplied(text: string): Promise<void> {
  const found = await reconcile(inventedRecord, [{ path: "catalogue", lines: linesOf(text) }]);
  // As the command does: nothing of a damaged file is written.
  if (found.differences.length === 0 || found.findings.some(isError)) return;
  const said = found.differences.map(({ flight, field, theirs, is, address, fact }) =>
    JSON.stringify([flight, field, theirs, is, address, fact?.isVague]),
  );
  if (isKnown(said.join())) return;
  const { files, findings } = apply(found, { folder: "seeds", seeds, published: [] });
  if (findings.some(isError)) return;
  for (const file of files) demandCanonical(file);
  const changed = new Set(files.map(({ path }) => path));
  const all = [...seeds.filter(({ path }) => !changed.has(path)), ...files];
  const fresh = compile(all, "seeds", { emit: () => [] }).findings.filter(
    (finding) => finding.rule !== "placeholder" && !known.has(formatFinding(finding)),
  );
  demand(fresh.length === 0, "what was applied breaks a rule", fresh);
}

const isError = ({ severity }: Finding) => severity === "error";
