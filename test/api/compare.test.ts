import { describe, expect, it } from "vitest";
import { changesBetween, owedFor } from "../../tools/api/compare.ts";
import { type ApiReport, nothing } from "../../tools/api/report.ts";

const report = (
  declarations: Readonly<Record<string, string>>,
  ids: ApiReport["ids"] = {},
): ApiReport => ({ version: "1.0.0", exports: { resupply: declarations }, ids });

const changesOf = (was: string, is: string) =>
  changesBetween(report({ it: was }), report({ it: is })).map(
    ({ bump, what }) => `${bump}: ${what}`,
  );

describe("a change of a declaration is owed", () => {
  it.each([
    [
      "major for a field that is gone",
      "interface Mule { readonly name: string; readonly load: number }",
      "interface Mule { readonly name: string }",
      "major: resupply: it: Mule.load is gone",
    ],
    [
      "minor for a field that is new",
      "interface Mule { readonly name: string }",
      "interface Mule { readonly name: string; readonly load: number }",
      "minor: resupply: it: Mule.load is new",
    ],
    [
      "major for a field that may be absent",
      "interface Mule { load: number }",
      "interface Mule { load?: number }",
      "major: resupply: it: Mule.load is optional now",
    ],
    [
      "major for a field that must be given",
      "interface Mule { load?: number }",
      "interface Mule { load: number }",
      "major: resupply: it: Mule.load is required now",
    ],
    [
      "major for a union that is narrower",
      'type Outcome = "success" | "partial" | "failure"',
      'type Outcome = "success" | "failure"',
      'major: resupply: it: Outcome was "partial", is "success" | "failure"',
    ],
    [
      "minor for a union that is wider",
      'type Outcome = "success" | "failure"',
      'type Outcome = "success" | "partial" | "failure"',
      'minor: resupply: it: Outcome can be "partial"',
    ],
    [
      "major for another type",
      "interface Mule { load: number }",
      "interface Mule { load: string }",
      "major: resupply: it: Mule.load was number, is string",
    ],
    [
      "minor for a parameter that need not be given",
      "function find(name: string): Mule;",
      "function find(name: string, options?: Options): Mule;",
      "minor: resupply: it: find() can be function find(name: string, options?: Options): Mule;",
    ],
    [
      "major for a parameter that must be given",
      "function find(name: string): Mule;",
      "function find(name: string, options: Options): Mule;",
      "major: resupply: it: find() was function find(name: string): Mule;, is function find(name: string, options: Options): Mule;",
    ],
    [
      "major for another result",
      "function find(name: string): Mule;",
      "function find(name: string, options?: Options): Mule | undefined;",
      "major: resupply: it: find() was function find(name: string): Mule;, is function find(name: string, options?: Options): Mule | undefined;",
    ],
    [
      "minor for another way to call",
      "function find(name: string): Mule;",
      "function find(name: string): Mule;\nfunction find(number: number): Mule;",
      "minor: resupply: it: find() can be function find(number: number): Mule;",
    ],
    [
      "minor for a parameter of a method that need not be given",
      "interface Herd { find(name: string): Mule }",
      "interface Herd { find(name: string, options?: Options): Mule }",
      "minor: resupply: it: Herd.find() can be function find(name: string, options?: Options): Mule;",
    ],
    [
      "minor for a field that is new deep inside of a schema",
      "const mule: z.ZodUnion<[z.ZodObject<{ a: z.ZodString }, $strict>]>;",
      "const mule: z.ZodUnion<[z.ZodObject<{ a: z.ZodString; b: z.ZodString }, $strict>]>;",
      "minor: resupply: it: mule<0>[0]<0>.b is new",
    ],
    [
      "major for a type parameter that takes less",
      "type Of<Id extends string> = Herd[Id]",
      'type Of<Id extends "mule"> = Herd[Id]',
      'major: resupply: it: Of<> was Id extends string, is Id extends "mule"',
    ],
  ])("%s", (_name, was, is, change) => {
    expect(changesOf(was, is)).toEqual([change]);
  });

  it("nothing for other comments, spaces and order", () => {
    expect(
      changesOf(
        'type Mule = { a: "x" | "y"; b: number }',
        '/** A mule. */ type Mule = {\n  b: number;\n  a: "y" | "x"; // either\n};',
      ),
    ).toEqual([]);
  });
});

describe("a change of an id is owed", () => {
  const mule = { constant: "mule1", series: "mule", outcome: "in-flight" } as const;
  const withIds = (ids: ApiReport["ids"][string]) => report({}, { missions: ids });
  const before = withIds({ "mule-1": mule });

  it.each([
    ["major where it is gone", {}, "major", "missions/mule-1 is gone"],
    [
      "minor where it is new",
      { "mule-1": mule, "mule-2": mule },
      "minor",
      "missions/mule-2 is new",
    ],
    [
      "major where its constant is called otherwise",
      { "mule-1": { ...mule, constant: "firstMule" } },
      "major",
      "missions/mule-1: mule1 is now called firstMule",
    ],
    [
      "major where it leaves the entry point of a series",
      { "mule-1": { ...mule, series: "horse" } },
      "major",
      "missions/mule-1: went from mule to horse",
    ],
    [
      "patch where its outcome is corrected",
      { "mule-1": { ...mule, outcome: "success" } },
      "patch",
      "missions/mule-1: is not in-flight but success",
    ],
    ["nothing where it stays", { "mule-1": mule }, "none", undefined],
  ])("%s", (_name, ids, bump, what) => {
    const changes = changesBetween(before, withIds(ids));
    expect([owedFor(changes), changes[0]?.what]).toEqual([bump, what]);
  });

  it("told apart from what JavaScript gives every object", () => {
    const changes = changesBetween(before, withIds({ "mule-1": mule, constructor: mule }));
    expect(changes).toEqual([{ bump: "minor", what: "missions/constructor is new" }]);
  });
});

describe("what is owed", () => {
  it("is the heaviest of all changes, which comes first", () => {
    const changes = changesBetween(
      report({ a: "type a = 1", b: "type b = 1" }),
      report({ b: "type b = 1", c: "type c = 1" }),
    );
    expect(changes).toEqual([
      { bump: "major", what: "resupply: a is gone" },
      { bump: "minor", what: "resupply: c is new" },
    ]);
    expect(owedFor(changes)).toBe("major");
  });

  it("is a minor version for the first release", () => {
    expect(owedFor(changesBetween(nothing, report({ a: "type a = 1" })))).toBe("minor");
  });

  it("is a major version for an entry point that is gone", () => {
    expect(changesBetween(report({}), { ...report({}), exports: {} })).toEqual([
      { bump: "major", what: "the entry point resupply is gone" },
    ]);
  });
});
