import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.ts";
import { format } from "../../src/compiler/format/format.ts";
import { importEntry, readEntry } from "../../src/compiler/import/index.ts";
import { missionRecord } from "../../src/schema/index.ts";
import { compileInvented, inventedSeeds } from "../support/invented.ts";
import { importRecord } from "../support/sound.ts";

const path = "missions/mule/mule-1.md";
const edit = {
  path,
  replace: "**Undocked**: 2030-04-02T09:00Z",
  by: "**Undocked**: never",
};

describe("a craft that never undocked", () => {
  it("has false in the record, with its source", () => {
    const { catalog, findings } = compileInvented(edit);
    expect(findings).toEqual([]);
    const mission = catalog.find("missions", "mule-1");
    expect(mission?.record.stays[1]).toEqual({
      kind: "docking",
      purpose: "relocation",
      port: "barn-back",
      from: "2030-03-01",
      undocked: false,
    });
    const provenance = mission?.provenance.find(({ field }) => field === "stays[1].undocked");
    expect(provenance?.citations.map(({ name }) => name)).toEqual(["Almanac"]);
    expect(mission?.placeOf("stays[1].undocked")).toEqual(provenance?.fact.valuePlace);
  });

  it("can be one by the schema only as false", () => {
    const record = compileInvented(edit).catalog.find("missions", "mule-1")?.record;
    const withStay = (undocked: unknown) => ({
      ...record,
      stays: [{ kind: "docking", undocked }],
    });
    expect(missionRecord.safeParse(withStay(false)).success).toBe(true);
    expect(missionRecord.safeParse(withStay(true)).success).toBe(false);
  });

  it("keeps its line in the canonical form", () => {
    const [seed] = inventedSeeds(edit).filter((one) => one.path === path);
    expect(seed && format(seed)).toEqual({ content: seed?.content });
  });

  it("is not one where another time is never", () => {
    const { findings } = compileInvented({
      path,
      replace: "**Docked**: 2030-01-12T10:00Z",
      by: "**Docked**: never",
    });
    expect(findings.map(({ rule }) => rule)).toEqual(["shape"]);
  });

  const { catalog } = compile(importRecord);
  it.each([
    ["Never", undefined],
    ["never undocked", undefined],
    ["Never (re-entered with the Barn on 3 April 2033)", "extra-text"],
    ["It never left; burned up 2033-04-03", "extra-text"],
  ])("is known to the import as %s", (text, told) => {
    const facts = [
      "- **Launch date**: 2033-01-10T08:00:00Z",
      "- **Docked**: 2033-01-12T10:00Z",
      `- **Undocked**: ${text}`,
    ];
    const entry = readEntry(
      "mule-4.md",
      `# Mule 4\n\n> It\n\n**Source**: https://entries.example/entity/mule-4\n\n## Summary\n\nHay.\n\n## Key Facts\n\n${facts.join("\n")}\n`,
      catalog,
    );
    const { findings } = importEntry(entry, importRecord);
    const stay = entry.facts.filter(({ field }) => field.startsWith("stays[0]."));
    expect(stay.map(({ field, value }) => [field, value])).toEqual([
      ["stays[0].from", "2033-01-12T10:00Z"],
      ["stays[0].undocked", false],
    ]);
    const rules = [...entry.findings, ...findings].map(({ rule }) => rule);
    expect(rules.includes("extra-text")).toBe(told !== undefined);
  });
});
