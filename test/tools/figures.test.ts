import { expect, it } from "vitest";
import { coverageTable } from "../../tools/quality/coverage-table.ts";
import { mutantTables } from "../../tools/quality/mutant-tables.ts";

const at = (line: number, column: number) => ({ line, column });
const mutant = (status: string, replacement = "true") => ({
  status,
  replacement,
  location: { start: at(2, 5), end: at(2, 11) },
});

it("counts the mutants of each folder, and shows those that no test noticed", () => {
  const source = "if (\n    a || b\n) c();\n";
  const { mutants, survivors } = mutantTables({
    files: {
      "src/b/one.ts": { source, mutants: [mutant("Killed"), mutant("Survived", "a && b")] },
      "src/b/two.ts": { source, mutants: [mutant("Timeout"), mutant("Ignored")] },
      "src/a/three.ts": { source, mutants: [mutant("NoCoverage", "``")] },
    },
  });
  expect(mutants?.split("\n").slice(2)).toEqual([
    "| `src/a` | 1 | 0 | 0 | 0 | 1 | 0.0 % | 0 |",
    "| `src/b` | 3 | 1 | 1 | 1 | 0 | 66.6 % | 1 |",
    "| all | 4 | 1 | 1 | 1 | 1 | 50.0 % | 1 |",
  ]);
  expect(survivors?.split("\n").slice(2)).toEqual([
    "| `src/b/one.ts` | 2 | `a \\|\\| b` | `a && b` |",
    "| `src/a/three.ts` | 2 | `a \\|\\| b` | ``` `` ``` |",
  ]);
});

it("counts what the tests reach of each folder, wherever the files were", () => {
  const counts = (covered: number, total: number) => ({
    lines: { covered, total },
    branches: { covered: total, total },
    functions: { covered: 0, total: 0 },
  });
  const reached = coverageTable({
    total: counts(5, 7),
    "/elsewhere/src/b/one.ts": counts(1, 2),
    "/elsewhere/src/b/two.ts": counts(1, 1),
    "/elsewhere/src/a/three.ts": counts(3, 4),
  });
  expect(reached.split("\n").slice(2)).toEqual([
    "| `src/a` | 3 of 4 (75.0 %) | 4 of 4 (100.0 %) | 0 of 0 (–) |",
    "| `src/b` | 2 of 3 (66.6 %) | 3 of 3 (100.0 %) | 0 of 0 (–) |",
    "| all | 5 of 7 (71.4 %) | 7 of 7 (100.0 %) | 0 of 0 (–) |",
  ]);
});
