import { expect, it } from "vitest";
import { withReferences } from "../../src/compiler/model/with-references.ts";
import { missions } from "../../src/generated/registry.ts";
import { mission, missionRecord, missionReferences } from "../../src/schema/index.ts";

it("replaces every entity in a flight by its id, and nothing else", () => {
  for (const flight of missions) {
    const record = withReferences(flight, (_kind, entity) => (entity as { id: string }).id);
    expect(missionRecord.parse(record)).toEqual(record);
  }
});

it("goes to each kind of entity", () => {
  const kinds = new Set<string>();
  for (const flight of missions) withReferences(mission.parse(flight), (kind) => kinds.add(kind));
  expect(kinds).toEqual(new Set(Object.values(missionReferences)));
});
