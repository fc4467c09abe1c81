import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { readSeeds } from "../../src/compiler/files.ts";
import { reconcile } from "../../src/compiler/reconcile/reconcile.ts";
import { linesOf, recordOf } from "./support/catalogues.ts";

const { catalog } = compile(await readSeeds("seeds"), "seeds", { emit: () => [] });

it("agrees with the rows of GCAT about its flights, or has what they say as disputed", async () => {
  const inputs = ["launchlog", "satcat", "psatcat"].map((name) => ({
    path: `${name}.tsv`,
    lines: linesOf(readFileSync(`test/reconcile/record/${name}.tsv`, "utf8")),
  }));
  const { differences, findings, matched } = await reconcile(recordOf(catalog), inputs);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(matched).toBeGreaterThan(750);
  const open = differences
    .filter(({ is }) => is !== "equal within precision" && is !== "missing there")
    .map(({ flight, field, ours, theirs, is }) => `${flight} ${field}: ${ours}, ${theirs}, ${is}`);
  expect(open).toEqual([]);
});
