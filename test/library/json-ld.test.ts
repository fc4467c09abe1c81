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
        { "@type": "PronounceableText", textValue: "Прогресс МС-04", inLanguage: "ru" },
        { "@type": "PronounceableText", textValue: "Progress 65", inLanguage: "en" },
        { "@type": "PronounceableText", textValue: "Progress 65P", inLanguage: "en" },
        { "@type": "PronounceableText", textValue: "65P", inLanguage: "en" },
      ],
      sameAs: [
        "https://www.wikidata.org/wiki/Q26691771",
        "https://en.wikipedia.org/wiki/Progress_MS-04",
      ],
    });
  });

  it("gives catalogue numbers as property values, and leaves out what is unknown", () => {
    expect(toJsonLd(progressMs05).identifier).toEqual([
      { "@type": "PropertyValue", propertyID: "COSPAR", value: "2017-010A" },
      { "@type": "PropertyValue", propertyID: "SATCAT", value: "42056" },
    ]);
    const { wikidata: _, wikipedia: _title, ...numbers } = progressMs05.identifiers;
    expect(toJsonLd({ ...progressMs05, identifiers: numbers })).not.toHaveProperty("sameAs");
  });

  it("gives each flight a name of its own", () => {
    const ids = missions.map((mission) => toJsonLd(mission)["@id"]);
    expect(new Set(ids).size).toBe(missions.length);
  });

  it.each([undefined, null, "progress-ms-04", 4, true, {}, [], { id: "x", identifiers: {} }])(
    "throws a TypeError for %j, in each form",
    (value) => {
      for (const as of ["thing", "event"] as const) {
        expect(() => toJsonLd(value as never, { as })).toThrow(
          new TypeError(
            'toJsonLd takes a mission, like progressMs04 or getMission("progress-ms-04")',
          ),
        );
      }
    },
  );

  it("throws a TypeError where a part of the flight is missing, in each form", () => {
    for (const part of ["aliases", "identifiers", "launch", "destination", "series", "operator"]) {
      const half = { ...progressMs04, [part]: undefined } as never;
      expect(() => toJsonLd(half)).toThrow(TypeError);
      expect(() => toJsonLd(half, { as: "event" })).toThrow(/^toJsonLd takes a mission/);
    }
  });

  it.each(["poem", "", null, 4, "__proto__"])("throws a TypeError for the form %j", (as) => {
    expect(() => toJsonLd(progressMs04, { as } as never)).toThrow(
      new TypeError(
        `JSON-LD options must be like { as: "thing" } or { as: "event" }, not ${JSON.stringify(as)}`,
      ),
    );
  });

  it.each(["event", null, true])("throws a TypeError for options that are %j", (options) => {
    expect(() => toJsonLd(progressMs04, options as never)).toThrow(
      new TypeError(
        `JSON-LD options must be like { as: "thing" } or { as: "event" }, not ${JSON.stringify(options)}`,
      ),
    );
  });

  it("gives a thing where no form is asked for", () => {
    expect(toJsonLd(progressMs04, {})).toEqual(toJsonLd(progressMs04));
    expect(toJsonLd(progressMs04, { as: "thing" })).toEqual(toJsonLd(progressMs04));
  });
});
