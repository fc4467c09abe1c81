import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { missions } from "resupply";
import { mission } from "resupply/schema";
import { describe, expect, it } from "vitest";

const read = async (name: string) =>
  JSON.parse(await readFile(fileURLToPath(import.meta.resolve(`resupply/${name}`)), "utf8"));

describe("missions.json", async () => {
  const json = await read("missions.json");
  const validate = addFormats
    .default(new Ajv2020({ strict: true, allowUnionTypes: true, discriminator: false }))
    .compile(await read("missions.schema.json"));

  it("holds the same flights as the constants", () => {
    expect(json).toEqual(JSON.parse(JSON.stringify(missions)));
  });

  it("meets its JSON Schema, by another validator than zod", () => {
    expect(validate(json), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  it.each([
    ["a key too many", { surprise: true }],
    ["an outcome that is none", { outcome: "lost" }],
    ["a time that is none", { launch: { ...json[0].launch, time: "yesterday" } }],
    ["a failure without its cause", { outcome: "failure" }],
  ])("would not meet it with %s", (_what, change) => {
    expect(validate([{ ...json[0], ...change }])).toBe(false);
    expect(mission.safeParse({ ...json[0], ...change }).success).toBe(false);
  });

  it("meets the zod schema of resupply/schema", () => {
    for (const flight of missions) expect(mission.safeParse(flight).success, flight.id).toBe(true);
  });
});
