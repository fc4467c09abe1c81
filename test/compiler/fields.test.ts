import { describe, expect, it } from "vitest";
import { sourced } from "../../src/compiler/check/sources/sourced.ts";
import { timeOrder } from "../../src/compiler/check/time-order.ts";
import { conflictsIn, momentsOf } from "../../src/compiler/check/times.ts";
import { compile } from "../../src/compiler/compile.ts";
import { type Field, headerFields, kinds, portFields } from "../../src/compiler/fields/index.ts";
import { missionFields } from "../../src/compiler/fields/mission.ts";
import type { SeedFile } from "../../src/compiler/model/seed-file.ts";
import { inventedSeeds } from "../support/invented.ts";

const SOURCE = "([Almanac](https://almanac.example/1))";
const BEFORE = "2001-02-03";

/** A field, on its own or under a list item, with all that stands above it. */
interface Placed {
  readonly name: string;
  readonly field: Field;
  readonly under?: Field;
}

function placed(fields: readonly Field[]): Placed[] {
  return fields.flatMap((field) => [
    { name: field.label, field },
    ...(field.item?.fields ?? []).map((inner) => ({
      name: `${inner.label} of ${field.label}`,
      field: inner,
      under: field,
    })),
  ]);
}

const person = "[Ada North](../../people/ada-north.md)";

const values: Readonly<Record<string, string>> = {
  "launch.vehicle": "[Cart 2.1](../../launch-vehicles/cart-2-1.md)",
  "launch.site": "[Meadow 1](../../launch-sites/meadow-1.md)",
  "end.kind": "deorbited",
  "failure.phase": "docking",
  "identifiers.cospar": "2030-001A",
  "crew.launched": person,
  "crew.landed": person,
};

/** A value that a field can have. */
function exampleOf({ path, type }: Field): string {
  if (type.is === "time") return BEFORE;
  if (type.is === "port") return "[Barn front](../../stations/barn.md#barn-front)";
  if (type.is === "wikidata") return "[Q201](https://www.wikidata.org/wiki/Q201)";
  if (type.is === "number") return `7${"unit" in type ? ` ${type.unit}` : ""}`;
  if (type.is === "yes-no") return "yes";
  return values[path] ?? "something";
}

const mule1 = "missions/mule/mule-1.md";

/** The made-up world with one fact of its first flight replaced or added. */
function withFact({ field, under }: Placed, source: string): SeedFile[] {
  const line = (one: Field, behind: string) => `- **${one.label}**: ${exampleOf(one)}${behind}\n`;
  const added =
    under === undefined
      ? line(field, source)
      : `${line(under, ` ${SOURCE}`)}  ${line(field, source)}`;
  return inventedSeeds().map((seed) => {
    if (seed.path !== mule1) return seed;
    const without = seed.content.replace(
      new RegExp(`^- \\*\\*${field.label}\\*\\*: .*\\n(?:  - .*\\n)*`, "gm"),
      "",
    );
    const content = without
      .replace(/^\*\*Wikidata\*\*: .*\n\n/m, headerFields.includes(field) ? "" : "$&")
      .replace(
        "**Outcome**: success",
        `**Outcome**: ${needsFailure(field) ? "partial" : "success"}`,
      );
    return {
      ...seed,
      content: headerFields.includes(field)
        ? content.replace("\n**Wikipedia**", `\n${added.slice(2)}\n**Wikipedia**`)
        : content.replace("- **Destination**", `${added}${rest(field)}- **Destination**`),
    };
  });
}

const needsFailure = ({ path }: Field) => path.startsWith("failure.");

/** What a failure or a crew needs beside the field that is tried. */
function rest(field: Field): string {
  if (field.path === "crew.landed") return `- **Crew**: ${person} ${SOURCE}\n`;
  if (!needsFailure(field)) return "";
  return missionFields
    .filter(({ path }) => ["failure.phase", "failure.cause"].includes(path) && path !== field.path)
    .map((other) => `- **${other.label}**: ${exampleOf(other)} ${SOURCE}\n`)
    .join("");
}

const reportedFields = placed([...headerFields, ...missionFields]).filter(
  ({ field }) => field.reported === true,
);
const times = placed(missionFields).filter(({ field }) => field.type.is === "time");

describe("the fields of a flight", () => {
  it("need a source in most cases, and those that do not are few", () => {
    const others = placed([...headerFields, ...missionFields])
      .filter(({ field }) => field.reported === undefined)
      .map(({ name }) => name);
    expect(others).toEqual([
      ...["Wikipedia", "Source", "Native name", "Agency number", "Ship's name", "Also known as"],
      ...["Kind", "Series", "Spacecraft class", "Operator", "Destination"],
      ...["Role of Crew", "Role of Crew at landing", "Outcome"],
      ...["Preceded by", "Followed by", "Exception"],
    ]);
  });

  it.each(reportedFields.map((one) => [one.name, one] as const))(
    "are reported as lacking a source: %s",
    (_name, one) => {
      const findings = (source: string) =>
        compile(withFact(one, source)).findings.filter(({ rule }) => rule === sourced.id);
      expect(findings("").map(({ message }) => message)).toEqual([
        `${one.field.label} has no source; add ([Source](address)), or (assumed: why)`,
      ]);
      expect(findings(` ${SOURCE}`)).toEqual([]);
      expect(findings(" (assumed: for this test)")).toEqual([]);
    },
  );

  it.each(
    times
      .filter(({ field }) => field.path !== "launch.time")
      .map((one) => [one.name, one] as const),
  )("are out of order before the launch: %s", (_name, one) => {
    const findings = compile(withFact(one, ` ${SOURCE}`)).findings.filter(
      ({ rule }) => rule === timeOrder.id,
    );
    expect(findings.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(`, ${BEFORE}, is before .*; one of the two is wrong$`),
    );
  });
});

describe("the fields of all kinds", () => {
  const all = [...Object.values(kinds).flatMap(({ fields }) => fields), ...portFields];

  it("say of each time when it comes, and that it needs a source", () => {
    const unmarked = placed(all).filter(
      ({ field, under }) =>
        field.type.is === "time" &&
        (field.order === undefined ||
          field.reported === undefined ||
          (under !== undefined && under.order === undefined)),
    );
    expect(unmarked).toEqual([]);
  });

  it.each([
    ["spacecraft/mule-ship.md", "First flight", "- **Country**", "Last flight"],
    ["launch-sites/meadow-1.md", "In service from", "- **Latitude**", "In service to"],
    ["stations/barn.md", "Launched", "- **Launched**", "Deorbited"],
    ["stations/barn.md", "Open from", "- **Open from**", "Open to"],
  ])("%s ends after it begins: %s", (path, _begins, before, label) => {
    const seeds = inventedSeeds({
      path,
      replace: before,
      by: `- **${label}**: 1990-05 ${SOURCE}\n${before}`,
    });
    const rules = compile(seeds).findings.filter((finding) => finding.path === `seeds/${path}`);
    expect(rules.map(({ rule }) => rule)).toEqual([timeOrder.id]);
  });

  it("that describe an entity are content with a source among the references", () => {
    const path = "launch-vehicles/cart-2-1.md";
    const bare = { path, replace: `40.5 m ([Almanac](https://almanac.example/0))`, by: "40.5 m" };
    const seeds = inventedSeeds(bare);
    expect(compile(seeds).findings.map(({ message }) => message)).toEqual([
      "Height has no source; add ([Source](address)), or a link under References",
    ]);
    const listed = seeds.map((seed) =>
      seed.path === path
        ? {
            path,
            content: `${seed.content}\n## References\n\n- [Almanac](https://almanac.example/4)\n`,
          }
        : seed,
    );
    expect(compile(listed).findings).toEqual([]);
  });
});

describe("the moments of a flight", () => {
  it("are in order only where their fields have one", () => {
    const flight = {
      launch: { time: "2030-01-01" },
      stays: [{ from: "2030-01-03", to: "2030-01-09" }, { captured: "2030-01-08" }],
      attempts: [{ time: "2030-01-05" }],
      failure: { time: "2030-01-20T10:00Z" },
      end: { capsule: "2030-01-02", reentry: "2030-01-20", landing: "2030-01-19" },
    };
    const conflicts = conflictsIn(momentsOf(missionFields, flight));
    expect(conflicts.map(({ moment, earlier }) => [moment.field, earlier.field])).toEqual([
      ["stays[1].captured", "stays[0].to"],
      ["end.landing", "end.reentry"],
    ]);
  });

  it("blame a wrong time once", () => {
    const flight = { launch: { time: "2035" }, stays: [], end: { burn: "2030", reentry: "2030" } };
    const conflicts = conflictsIn(momentsOf(missionFields, flight));
    expect(conflicts.map(({ moment }) => moment.field)).toEqual(["end.burn"]);
  });

  it("are compared with all that come before, whatever their precision", () => {
    const flight = {
      launch: { time: "2030-01-10T08:00Z" },
      stays: [{ from: "2030-01", to: "2030-01-05" }],
    };
    const conflicts = conflictsIn(momentsOf(missionFields, flight));
    expect(conflicts.map(({ moment, earlier }) => [moment.field, earlier.field])).toEqual([
      ["stays[0].to", "launch.time"],
    ]);
  });
});
