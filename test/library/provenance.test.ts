import { missionIds } from "resupply";
import { type ProvenanceField, provenance, provenanceOf, sources } from "resupply/provenance";
import { describe, expect, it } from "vitest";

describe("provenance", () => {
  it("has a source, an assumption or a dispute for each field that it names", () => {
    for (const id of missionIds) {
      for (const [field, noted] of Object.entries(provenance(id))) {
        const { sources = [], assumed, disputed = [] } = noted ?? {};
        expect(
          sources.length + disputed.length + (assumed === undefined ? 0 : 1),
          `${id} ${field}`,
        ).toBeGreaterThan(0);
      }
    }
  });

  it("says where each launch time comes from", () => {
    for (const id of missionIds)
      expect(provenanceOf(id, "launch.time")?.sources.length).toBeGreaterThan(0);
  });

  it("cites addresses below those of their sources", () => {
    const bare = (address: string) =>
      address.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
    for (const id of missionIds) {
      for (const noted of Object.values(provenance(id))) {
        for (const { source, address } of noted?.sources ?? [])
          expect(bare(address)).toContain(bare(source.address));
      }
    }
  });

  it("says what was assumed, and why", () => {
    expect(provenanceOf("progress-ms-35", "outcome")).toMatchObject({
      sources: [],
      assumed: expect.stringContaining("no report of docking"),
    });
  });

  it("knows of each field that a flight can have", () => {
    expect(provenanceOf("progress-m-so1", "module")?.sources.length).toBeGreaterThan(0);
    expect(provenanceOf("dragon-crs-11", "flightNumber")?.assumed).toContain("C106");
  });

  it("returns nothing for a field without provenance", () => {
    expect(provenanceOf("progress-ms-04", "stays[0].from")).toBeUndefined();
    expect(provenanceOf("progress-ms-04", "stays[12].purpose")).toBeUndefined();
  });

  it.each([
    ["launch.tme", '"launch.tme" is not a field of a mission; the nearest are "launch.time", '],
    [
      "stays[1].form",
      '"stays[1].form" is not a field of a mission; the nearest are "stays[0].from", ',
    ],
    ["stays.from", '"stays.from" is not a field of a mission; the nearest are "stays[0].from", '],
    ["stays[-1].from", '"stays[-1].from" is not a field of a mission; '],
    ["name", '"name" is not a field of a mission; the nearest are '],
    ["constructor", '"constructor" is not a field of a mission; '],
    ["__proto__", '"__proto__" is not a field of a mission; '],
    [["launch.time"], 'a field of a mission must be text like "launch.time", not an object'],
    [undefined, 'a field of a mission must be text like "launch.time", not undefined'],
  ])("has no field %j", (field, message) => {
    expect(() => provenanceOf("progress-ms-04", field as never)).toThrow(TypeError);
    expect(() => provenanceOf("progress-ms-04", field as never)).toThrow(message);
  });

  it("has each field that any flight has a note on", () => {
    for (const id of missionIds) {
      for (const field of Object.keys(provenance(id)) as ProvenanceField[]) {
        expect(provenanceOf(id, field), `${id} ${field}`).toBeDefined();
      }
    }
  });

  it.each(["progress-ms-4", "__proto__", "constructor", null, undefined, 4])(
    "throws a TypeError for %j",
    (id) => {
      expect(() => provenance(id as never)).toThrow(TypeError);
    },
  );

  it("is frozen", () => {
    expect(Object.isFrozen(provenance("progress-ms-04"))).toBe(true);
    expect(sources.every((source) => Object.isFrozen(source))).toBe(true);
  });
});
