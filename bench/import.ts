import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { factsAsJson } from "../test/support/facts.ts";
import { inTurns, printedBy } from "./fresh-process.ts";
import { heapOf, imported, parsed, timeOf } from "./programs.ts";
import type { Section } from "./report.ts";

const LIMIT = "the facts as JSON, each entity once: read and parsed";

/** How long an import takes in a fresh process and what it leaves there, beside JSON.parse of the same facts. */
export function benchImport(): Section {
  const folder = mkdtempSync(join(tmpdir(), "resupply-bench-"));
  const facts = join(folder, "facts.json");
  writeFileSync(facts, factsAsJson());
  const expressions = {
    [LIMIT]: parsed(facts),
    "missions.json: read and parsed": parsed("dist/missions.json"),
    'import "resupply"': imported("resupply"),
    'import "resupply", in the form for bundlers': imported("./dist/index.js"),
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
    note: 'Milliseconds in a fresh process, medians of 25 taken in turns, and the heap that is left, each over that of JSON.parse of the same facts; bound: import "resupply" 3 times.',
    head: [
      "what",
      "milliseconds",
      "least to most",
      "times the limit",
      "heap, kB",
      "times the limit",
    ],
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
