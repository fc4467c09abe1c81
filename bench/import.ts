import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { factsAsJson } from "../test/support/facts.ts";
import { inTurns, printedBy } from "./fresh-process.ts";
import type { Section } from "./report.ts";

/** How long an import takes in a fresh process, beside JSON.parse of the same facts. */
export function benchImport(): Section {
  const folder = mkdtempSync(join(tmpdir(), "resupply-bench-"));
  const facts = join(folder, "facts.json");
  writeFileSync(facts, factsAsJson());
  const timed = (statement: string) => () =>
    printedBy(
      `import { readFileSync } from "node:fs"; const start = performance.now(); ${statement}; console.log(performance.now() - start);`,
    );
  const parsed = (path: string) =>
    timed(`JSON.parse(readFileSync(${JSON.stringify(path)}, "utf8"))`);
  const all = inTurns(
    {
      "the facts as JSON, each entity once: read and parsed": parsed(facts),
      "missions.json: read and parsed": parsed("dist/missions.json"),
      'import "resupply"': timed('await import("resupply")'),
      'import "resupply", in the form for bundlers': timed('await import("./dist/index.js")'),
      'import "resupply/htv-x"': timed('await import("resupply/htv-x")'),
      'import "resupply/provenance"': timed('await import("resupply/provenance")'),
      'import "resupply/articles"': timed('await import("resupply/articles")'),
    },
    25,
  );
  rmSync(folder, { recursive: true });
  const limit = all["the facts as JSON, each entity once: read and parsed"].median;
  return {
    title: "Import",
    note: 'Milliseconds in a fresh process, medians of 25 taken in turns, over JSON.parse of the same facts; bound: import "resupply" 3.',
    head: ["what", "milliseconds", "least to most", "times the limit"],
    rows: Object.entries(all).map(([name, { median, least, most }]) => [
      name,
      median.toFixed(1),
      `${least.toFixed(1)} to ${most.toFixed(1)}`,
      (median / limit).toFixed(2),
    ]),
  };
}
