import {
  type AnyMission,
  defineMission,
  progressMs04,
  progressMs35,
  roscosmos,
  toJsonLd,
  toJsonLdGraph,
} from "resupply";
import { describe, expect, it } from "vitest";

const base = "https://example.org/missions/";
const changes = {
  id: "my-flight",
  name: "My flight",
  operator: { ...progressMs35.operator, name: "Mine" },
};
const own: AnyMission = defineMission({ ...progressMs35, ...changes });

describe("JSON-LD of your own flight", () => {
  it("claims no address at 4ort.xyz for what is yours, and keeps those of published entities", () => {
    expect(toJsonLd(own)["@id"]).toBe("my-flight");
    const event = toJsonLd(own, { as: "event" });
    expect(event["@id"]).toBe("my-flight#event");
    expect(event.about[0]["@id"]).toBe("my-flight");
    expect(event.organizer["@id"]).toBe("roscosmos#operator");
    expect(event.superEvent["@id"]).toBe("https://4ort.xyz/entity/progress-ms#series");
    expect(event.location["@id"]).toMatch(/^https:\/\/4ort\.xyz\/entity\/baikonur/);
  });

  it("is under the base, if there is one", () => {
    expect(toJsonLd(own, { base })["@id"]).toBe("https://example.org/missions/my-flight");
    const event = toJsonLd(own, { as: "event", base });
    expect(event.organizer["@id"]).toBe("https://example.org/missions/roscosmos#operator");
    expect(event.superEvent["@id"]).toBe("https://example.org/missions/progress-ms#series");
  });

  it("knows a flight that was frozen before it was defined", () => {
    const frozen = Object.freeze({ ...progressMs35, ...changes });
    expect(toJsonLd(defineMission(frozen))["@id"]).toBe("my-flight");
    expect(Object.isFrozen(frozen.operator)).toBe(true);
  });

  it("is the same however often a flight is defined", () => {
    expect(defineMission(own)).toBe(own);
    expect(toJsonLd(defineMission(own))["@id"]).toBe("my-flight");
  });

  it("marks nothing that is published", () => {
    expect(defineMission(progressMs04)).toEqual(progressMs04);
    expect(toJsonLd(progressMs04)["@id"]).toBe("https://4ort.xyz/entity/progress-ms-04");
    expect(toJsonLd(progressMs35, { as: "event" }).organizer).toMatchObject({
      "@id": "https://4ort.xyz/entity/roscosmos#operator",
      name: "Roscosmos",
    });
  });

  it("shows no mark", () => {
    expect(own).toEqual({ ...progressMs35, ...changes });
    expect(Object.keys({ ...own })).toEqual(Object.keys({ ...progressMs35 }));
    expect(JSON.parse(JSON.stringify(own))).toEqual({ ...progressMs35, ...changes });
  });
});

describe("a graph", () => {
  it("describes a published entity and your own of the same id apart", () => {
    const named = (graph: readonly { "@id": string; "@type": string; name: string }[]) =>
      graph
        .filter((node) => node["@type"] === "Organization")
        .map((node) => [node.name, node["@id"]]);
    expect(named(toJsonLdGraph([progressMs04, own])["@graph"])).toEqual([
      [roscosmos.name, "https://4ort.xyz/entity/roscosmos#operator"],
      ["Mine", "roscosmos#operator"],
    ]);
  });

  it("does not let one thing replace another in silence", () => {
    expect(() => toJsonLdGraph([progressMs04, own], { base })).toThrow(
      new TypeError(
        '"Roscosmos" and "Mine" differ but have the same @id https://example.org/missions/roscosmos#operator; change the id of one, or leave it out',
      ),
    );
    const changed = { ...progressMs04, name: "Progress MS-4" } as AnyMission;
    for (const as of [undefined, "thing", "event"] as const) {
      expect(() =>
        toJsonLdGraph([progressMs04, changed], as === undefined ? undefined : { as }),
      ).toThrow(/^"Progress MS-04" and "Progress MS-4" differ/);
    }
    expect(() => toJsonLdGraph([own, progressMs04], { base: () => base })).toThrow(TypeError);
  });

  it("accepts equal copies", () => {
    const copy = JSON.parse(JSON.stringify(progressMs04)) as AnyMission;
    expect(toJsonLdGraph([progressMs04, copy])).toEqual(toJsonLdGraph([progressMs04]));
  });
});
