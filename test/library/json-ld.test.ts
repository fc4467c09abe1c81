import { missions, progressMs04, progressMs05, toJsonLd } from "resupply";
import { describe, expect, it } from "vitest";

describe("toJsonLd", () => {
  it("gives what the published entry of Progress MS-04 carries, and more", () => {
    expect(toJsonLd(progressMs04)).toEqual({
      "@context": "https://schema.org",
      "@type": "Thing",
      "@id": "https://4ort.xyz/entity/progress-ms-04",
      name: "Progress MS-04",
      description: progressMs04.description,
      additionalType: "Spacecraft",
      alternateName: [
        { "@value": "Прогресс МС-04", "@language": "ru" },
        { "@value": "Progress 65", "@language": "en" },
        { "@value": "Progress 65P", "@language": "en" },
        { "@value": "65P", "@language": "en" },
      ],
      sameAs: [
        "https://www.wikidata.org/wiki/Q26691771",
        "https://en.wikipedia.org/wiki/Progress_MS-04",
      ],
    });
  });

  it("gives catalogue numbers as property values, and leaves out what is unknown", () => {
    const thing = toJsonLd(progressMs05);
    expect(thing.identifier).toEqual([
      { "@type": "PropertyValue", propertyID: "COSPAR", value: "2017-010A" },
      { "@type": "PropertyValue", propertyID: "SATCAT", value: "42056" },
    ]);
    expect(thing).not.toHaveProperty("sameAs");
  });

  it("gives each flight a name of its own", () => {
    const ids = missions.map((mission) => toJsonLd(mission)["@id"]);
    expect(new Set(ids).size).toBe(missions.length);
  });

  it.each([undefined, null, "progress-ms-04", 4, {}, []])("throws a TypeError for %j", (value) => {
    expect(() => toJsonLd(value as never)).toThrow(TypeError);
  });

  it("throws a TypeError for a form that it does not know", () => {
    expect(() => toJsonLd(progressMs04, { as: "poem" as "thing" })).toThrow(
      'JSON-LD is made as "thing", not as "poem"',
    );
  });
});
