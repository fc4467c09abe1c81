import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import type { Example } from "../../src/compiler/model/rule-page.ts";
import type { SeedFile } from "../../src/compiler/model/seed-file.ts";
import { ruleGroups } from "../../src/compiler/rules.ts";
import { inventedSeeds } from "../support/invented.ts";

const pages = Object.values(ruleGroups).flat();

/** The made-up world with the bad or the good passage of an example in it. */
function seedsWith(example: Example, which: "bad" | "good"): SeedFile[] {
  if ("copyOf" in example) {
    const original = inventedSeeds().find(({ path }) => path === example.copyOf);
    return [...inventedSeeds(), { path: example[which], content: original?.content ?? "" }];
  }
  const { path, good, from = good, given = [], givenBad = [] } = example;
  return inventedSeeds(
    { path, replace: from, by: example[which] },
    ...given,
    ...(which === "bad" ? givenBad : []),
  );
}

describe("the examples of a rule", () => {
  it.each(pages.map((page) => [page.id, page.example] as const))(
    "break that rule alone, and none: %s",
    (id, example) => {
      const rulesBroken = (which: "bad" | "good") =>
        new Set(compile(seedsWith(example, which)).findings.map(({ rule }) => rule));
      expect([...rulesBroken("bad")]).toEqual([id]);
      expect([...rulesBroken("good")]).toEqual([]);
    },
  );
});

describe("the rules", () => {
  it("have different ids", () => {
    const ids = pages.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("are all those that the compiler reports", async () => {
    const folders = ["", "read", "validate", "check"].map((folder) => `src/compiler/${folder}`);
    const reported = new Set<string>();
    for (const folder of folders) {
      for (const name of (await readdir(folder)).filter(
        (file) => file.endsWith(".ts") && file !== "finding.ts",
      )) {
        const code = await readFile(`${folder}/${name}`, "utf8");
        for (const [, id = ""] of code.matchAll(
          /\breport\(\s*(?:[^"`]|"(?![a-z-]+",))*?"([a-z-]+)"/g,
        )) {
          reported.add(id);
        }
      }
    }
    expect(reported.size).toBeGreaterThan(12);
    const known = pages.map(({ id }) => id);
    expect([...reported].filter((id) => !known.includes(id))).toEqual([]);
  });
});
