import { expect, it } from "vitest";
import { coverageTable } from "../../tools/quality/coverage-table.ts";
import { mutantTable } from "../../tools/quality/mutant-table.ts";

const mutants = (...statuses: readonly string[]) => ({
  mutants: statuses.map((status) => ({ status })),
});

it("counts the mutants of each folder by their results", () => {
  const scores = mutantTable({
    files: {
      "src/b/one.ts": mutants("Killed", "Survived"),
      "src/b/two.ts": mutants("Timeout", "Ignored"),
      "src/a/three.ts": mutants("NoCoverage"),
    },
  });
  expect(scores.split("\n").slice(2)).toEqual([
    "| `src/a` | 1 | 0 | 0 | 0 | 1 | 0.0 % | 0 |",
    "| `src/b` | 3 | 1 | 1 | 1 | 0 | 66.6 % | 1 |",
    "| all | 4 | 1 | 1 | 1 | 1 | 50.0 % | 1 |",
  ]);
});

it("counts the test coverage of each folder, whatever the path of the project", () => {
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
