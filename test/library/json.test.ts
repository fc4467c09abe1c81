import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { missions } from "resupply";
import { mission } from "resupply/schema";
import { describe, expect, it } from "vitest";
import { isTime } from "../../src/time/time.ts";

const read = async (name: string) =>
  JSON.parse(await readFile(fileURLToPath(import.meta.resolve(`resupply/${name}`)), "utf8"));

const [json, jsonSchema] = await Promise.all([read("missions.json"), read("missions.schema.json")]);
const validate = addFormats
  .default(new Ajv2020({ strict: true, allowUnionTypes: true, discriminator: false }))
  .compile(jsonSchema);

/** A flight that is sound until it is changed, and has no failure of its own. */
const success = json.find(({ outcome }: { outcome: string }) => outcome === "success");

describe("missions.json", () => {
  it("holds the same flights as the constants, those of a series together in launch order", () => {
    const bySeries = [...Map.groupBy(missions, ({ series }) => series.id).values()].flat();
    expect(json).toEqual(JSON.parse(JSON.stringify(bySeries)));
  });

  it("meets its JSON Schema, by another validator than zod", () => {
    expect(validate(json), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  it.each([
    ["a key too many", { surprise: true }],
    ["an outcome that is none", { outcome: "lost" }],
    ["a time that is none", { launch: { ...success.launch, time: "yesterday" } }],
    ["a failure without its cause", { outcome: "failure" }],
    ["an id and a line feed", { id: "progress-1\n" }],
    ["a name of two lines", { name: "Progress\r1" }],
    ["a designator in other figures", { identifiers: { cospar: "١٩٧٨-٠٠٨A" } }],
  ])("would not meet it with %s", (_what, change) => {
    expect(validate([{ ...success, ...change }])).toBe(false);
    expect(mission.safeParse({ ...success, ...change }).success).toBe(false);
  });

  it("meets the zod schema of resupply/schema", () => {
    for (const flight of missions) expect(mission.safeParse(flight).success, flight.id).toBe(true);
  });
});

describe("missions.schema.json", () => {
  const flight = success;
  const agreeOn = (time: string) => {
    const changed = { ...flight, launch: { ...flight.launch, time } };
    const answers = [validate([changed]), mission.safeParse(changed).success, isTime(time)];
    expect(new Set(answers).size, `${JSON.stringify(time)}: ${answers}`).toBe(1);
    return answers[0];
  };

  it.each([
    ...["2026-13", "2026-00", "2026-02-30", "2026-04-31", "2026-02-29", "2100-02-29"],
    ...["2026-01-01T24:00Z", "2026-01-01T25:61Z", "2026-01-01T10:00:60Z", "2026-01-01T10:00+03:00"],
    ...["2026\n", "2026-01-01\n", "2026-01-01T10:00Z\n", "٢٠٢٦-٠١-٠١", "2026-01-01T10:00:00.0001Z"],
  ])("has no time %j", (time) => expect(agreeOn(time)).toBe(false));

  it.each([
    ...["2026", "2026-12", "2024-02-29", "2000-02-29", "2026-12-31T23:59Z"],
    ...["2026-01-01T10:00:00.123Z", "2016-12-31T23:59:60Z"],
  ])("has the time %s", (time) => expect(agreeOn(time)).toBe(true));

  it("agrees with resupply/schema and the library on any time", () => {
    const nearly = fc.stringMatching(
      /^[0-9]{4}(-[01][0-9](-[0-3][0-9](T[0-2][0-9]:[0-6][0-9](:[0-6][0-9](\.[0-9]{1,4})?)?(Z|[+-]03:00))?)?)?\n?$/,
    );
    fc.assert(fc.property(fc.oneof(nearly, fc.string()), (time) => void agreeOn(time)));
  });

  it("has patterns that mean the same in any language", () => {
    const patterns: string[] = [];
    (function collect(value: unknown) {
      if (typeof value !== "object" || value === null) return;
      const { pattern, not } = value as { pattern?: unknown; not?: unknown };
      if (typeof pattern === "string" && pattern !== "\n") {
        patterns.push(pattern);
        // In Python and PHP, $ is also the place before a line feed at the end.
        expect(not, pattern).toEqual({ pattern: "\n" });
      }
      for (const inner of Object.values(value)) collect(inner);
    })(jsonSchema);
    expect(patterns.length).toBeGreaterThanOrEqual(7);
    for (const pattern of patterns) {
      // No class of figures or letters, look-around, named group or escape by number.
      expect(pattern).not.toMatch(/\\[dDwWbBpPux]|\(\?[^:]/);
    }
  });
});
