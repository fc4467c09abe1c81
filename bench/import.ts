import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { factsAsJson } from "../test/support/facts.ts";
import { inTurns, printedBy } from "./fresh-process.ts";
import { heapOf, imported, parsed, timeOf } from "./programs.ts";
import type { Section } from "./report.ts";

const LIMIT = "the facts as JSON, without repeated entities: read and parsed";

/** Measures the time and heap of an import in a new process, relative to JSON.parse of the same facts. */
export function benchImport(): Section {
  const folder = mkdtempSync(join(tmpdir(), "resupply-bench-"));
  const facts = join(folder, "facts.json");
  writeFileSync(facts, factsAsJson());
  const expressions = {
    [LIMIT]: parsed(facts),
    "missions.json: read and parsed": parsed("missions.json"),
    'import "resupply"': imported("resupply"),
    'import "resupply", the build for bundlers': imported("./dist/index.js"),
    'import "resupply/htv-x"': imported("resupply/htv-x"),
    'import "resupply/lazy"': imported("resupply/lazy"),
    'import "resupply/provenance"': imported("resupply/provenance"),
    'import "resupply/articles"': imported("resupply/articles"),
  };
  const measured = (program: (expression: string) => string, rounds: number) =>
    inTurns(
      Object.fromEntries(
        Object.entries(expressions).map(([name, expression]) => [
          name,
          () => printedBy(program(expression)),
        ]),
      ),
      rounds,
    );
  const times = measured(timeOf, 25);
  const heaps = measured(heapOf, 5);
  rmSync(folder, { recursive: true });
  const over = (all: typeof times, name: string) =>
    ((all[name]?.median ?? Number.NaN) / (all[LIMIT]?.median ?? Number.NaN)).toFixed(2);
  return {
    title: "Import",
    note: 'Milliseconds in a new process, medians of 25 runs in turns, and the heap in use afterwards; the ratios are relative to JSON.parse of the same facts. Targets: import "resupply" takes at most 2.5 times as long, and 2 times the heap.',
    head: ["what", "milliseconds", "range", "ratio", "heap (kB)", "ratio"],
    rows: Object.entries(times).map(([name, { median, least, most }]) => [
      name,
      median.toFixed(1),
      `${least.toFixed(1)} to ${most.toFixed(1)}`,
      over(times, name),
      ((heaps[name]?.median ?? Number.NaN) / 1000).toFixed(0),
      over(heaps, name),
    ]),
  };
}
