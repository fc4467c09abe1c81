import { describe, expect, it } from "vitest";
import { changesBetween, requiredBump } from "../../tools/api/compare.ts";
import { type ApiReport, nothing } from "../../tools/api/report.ts";

const report = (
  declarations: Readonly<Record<string, string>>,
  ids: ApiReport["ids"] = {},
): ApiReport => ({ version: "1.0.0", exports: { resupply: declarations }, ids });

const changesOf = (was: string, is: string) =>
  changesBetween(report({ it: was }), report({ it: is })).map(
    ({ bump, what }) => `${bump}: ${what}`,
  );

describe("a change to a declaration requires", () => {
  it.each([
    [
      "major for a removed field",
      "interface Mule { readonly name: string; readonly load: number }",
      "interface Mule { readonly name: string }",
      "major: resupply: it: Mule.load was removed",
    ],
    [
      "minor for a new field",
      "interface Mule { readonly name: string }",
      "interface Mule { readonly name: string; readonly load: number }",
      "minor: resupply: it: Mule.load is new",
    ],
    [
      "major for a field that becomes optional",
      "interface Mule { load: number }",
      "interface Mule { load?: number }",
      "major: resupply: it: Mule.load is now optional",
    ],
    [
      "major for a field that becomes required",
      "interface Mule { load?: number }",
      "interface Mule { load: number }",
      "major: resupply: it: Mule.load is now required",
    ],
    [
      "major for a narrower union",
      'type Outcome = "success" | "partial" | "failure"',
      'type Outcome = "success" | "failure"',
      'major: resupply: it: Outcome changed from "partial" to "success" | "failure"',
    ],
    [
      "minor for a wider union",
      'type Outcome = "success" | "failure"',
      'type Outcome = "success" | "partial" | "failure"',
      'minor: resupply: it: Outcome can be "partial"',
    ],
    [
      "major for a different type",
      "interface Mule { load: number }",
      "interface Mule { load: string }",
      "major: resupply: it: Mule.load changed from number to string",
    ],
    [
      "minor for an optional parameter",
      "function find(name: string): Mule;",
      "function find(name: string, options?: Options): Mule;",
      "minor: resupply: it: find() can be function find(name: string, options?: Options): Mule;",
    ],
    [
      "major for a required parameter",
      "function find(name: string): Mule;",
      "function find(name: string, options: Options): Mule;",
      "major: resupply: it: find() changed from function find(name: string): Mule; to function find(name: string, options: Options): Mule;",
    ],
    [
      "major for a different return type",
      "function find(name: string): Mule;",
      "function find(name: string, options?: Options): Mule | undefined;",
      "major: resupply: it: find() changed from function find(name: string): Mule; to function find(name: string, options?: Options): Mule | undefined;",
    ],
    [
      "minor for an additional overload",
      "function find(name: string): Mule;",
      "function find(name: string): Mule;\nfunction find(number: number): Mule;",
      "minor: resupply: it: find() can be function find(number: number): Mule;",
    ],
    [
      "minor for an optional parameter of a method",
      "interface Herd { find(name: string): Mule }",
      "interface Herd { find(name: string, options?: Options): Mule }",
      "minor: resupply: it: Herd.find() can be function find(name: string, options?: Options): Mule;",
    ],
    [
      "minor for a new field deep inside a schema",
      "const mule: z.ZodUnion<[z.ZodObject<{ a: z.ZodString }, $strict>]>;",
      "const mule: z.ZodUnion<[z.ZodObject<{ a: z.ZodString; b: z.ZodString }, $strict>]>;",
      "minor: resupply: it: mule<0>[0]<0>.b is new",
    ],
    [
      "major for a narrower type parameter",
      "type Of<Id extends string> = Herd[Id]",
      'type Of<Id extends "mule"> = Herd[Id]',
      'major: resupply: it: Of<> changed from Id extends string to Id extends "mule"',
    ],
  ])("%s", (_name, was, is, change) => {
    expect(changesOf(was, is)).toEqual([change]);
  });

  it("nothing for changes of comments, whitespace and order", () => {
    expect(
      changesOf(
        'type Mule = { a: "x" | "y"; b: number }',
        '/** A mule. */ type Mule = {\n  b: number;\n  a: "y" | "x"; // either\n};',
      ),
    ).toEqual([]);
  });
});

describe("a change to an id requires", () => {
  const mule = { constant: "mule1", series: "mule", outcome: "in-flight" } as const;
  const withIds = (ids: ApiReport["ids"][string]) => report({}, { missions: ids });
  const before = withIds({ "mule-1": mule });

  it.each([
    ["major if it is removed", {}, "major", "missions/mule-1 was removed"],
    ["minor if it is new", { "mule-1": mule, "mule-2": mule }, "minor", "missions/mule-2 is new"],
    [
      "major if its constant is renamed",
      { "mule-1": { ...mule, constant: "firstMule" } },
      "major",
      "missions/mule-1: mule1 is now called firstMule",
    ],
    [
      "major if it moves to another series",
      { "mule-1": { ...mule, series: "horse" } },
      "major",
      "missions/mule-1: moved from mule to horse",
    ],
    [
      "patch if its outcome changes",
      { "mule-1": { ...mule, outcome: "success" } },
      "patch",
      "missions/mule-1: changed from in-flight to success",
    ],
    ["nothing if it is unchanged", { "mule-1": mule }, "none", undefined],
  ])("%s", (_name, ids, bump, what) => {
    const changes = changesBetween(before, withIds(ids));
    expect([requiredBump(changes), changes[0]?.what]).toEqual([bump, what]);
  });

  it("a bump also for an id like constructor", () => {
    const changes = changesBetween(before, withIds({ "mule-1": mule, constructor: mule }));
    expect(changes).toEqual([{ bump: "minor", what: "missions/constructor is new" }]);
  });
});

describe("the required bump", () => {
  it("is the largest of all changes, which come in that order", () => {
    const changes = changesBetween(
      report({ a: "type a = 1", b: "type b = 1" }),
      report({ b: "type b = 1", c: "type c = 1" }),
    );
    expect(changes).toEqual([
      { bump: "major", what: "resupply: a was removed" },
      { bump: "minor", what: "resupply: c is new" },
    ]);
    expect(requiredBump(changes)).toBe("major");
  });

  it("is minor for the first release", () => {
    expect(requiredBump(changesBetween(nothing, report({ a: "type a = 1" })))).toBe("minor");
  });

  it("is major if an entry point is removed", () => {
    expect(changesBetween(report({}), { ...report({}), exports: {} })).toEqual([
      { bump: "major", what: "the entry point resupply was removed" },
    ]);
  });
});
