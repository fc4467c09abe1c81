import fc from "fast-check";
import {
  type Mission,
  missions,
  progressMs04,
  progressMs05,
  toJsonLd,
  toJsonLdGraph,
  toJsonLdScript,
  toJsonLdText,
} from "resupply";
import { progressMs04Article, toFaqJsonLd } from "resupply/articles";
import { describe, expect, it } from "vitest";

const OPENING = '<script type="application/ld+json">';
const CLOSING = "</script>";

function contentOf(script: string): string {
  expect(script.startsWith(OPENING) && script.endsWith(CLOSING)).toBe(true);
  return script.slice(OPENING.length, -CLOSING.length);
}

describe("toJsonLdScript", () => {
  it.each([
    ["a flight", toJsonLdScript(progressMs04), toJsonLd(progressMs04)],
    [
      "a flight as an event",
      toJsonLdScript(progressMs04, { as: "event" }),
      toJsonLd(progressMs04, { as: "event" }),
    ],
    [
      "a thing or event",
      toJsonLdScript(toJsonLd(progressMs05, { as: "event" })),
      toJsonLd(progressMs05, { as: "event" }),
    ],
    ["a graph", toJsonLdScript(toJsonLdGraph(missions)), toJsonLdGraph(missions)],
    [
      "questions",
      toJsonLdScript(toFaqJsonLd(progressMs04Article)),
      toFaqJsonLd(progressMs04Article),
    ],
  ])("holds the JSON-LD of %s", (_name, script, document) => {
    expect(JSON.parse(contentOf(script))).toEqual(document);
  });

  it.each([
    "</script>",
    "</SCRIPT >",
    "<!--",
    "<!-- <script>",
    "<script",
    "-->",
    "]]>",
    "&lt;/script&gt;",
    "\u2028\u2029",
    "\\u003c/script>",
    '"}</script><img src=x onerror=alert(1)>',
    "\u0000\ud800",
  ])("lets no text break out: %j", (text) => {
    const hostile = { ...progressMs04, name: text, description: text } as Mission;
    const content = contentOf(toJsonLdScript(hostile));
    expect(content).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(content)).toEqual(toJsonLd(hostile));
    expect(JSON.parse(content).name).toBe(text);
  });

  it("lets no text at all break out", () => {
    const characters = fc.constantFrom(..."<>&!-/]\\\"'", "script", "\u2028", "\u2029", "é");
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: characters }));
    fc.assert(
      fc.property(text, (name) => {
        const content = contentOf(toJsonLdScript({ ...progressMs04, name } as Mission));
        return !/[<>&\u2028\u2029]/.test(content) && JSON.parse(content).name === name;
      }),
    );
  });

  it("accepts the options of toJsonLd", () => {
    const options = { as: "event", base: "https://example.org/" } as const;
    expect(JSON.parse(contentOf(toJsonLdScript(progressMs04, options)))).toEqual(
      toJsonLd(progressMs04, options),
    );
  });

  it.each([undefined, null, 4, "progress-ms-04", {}, [], [progressMs04], { "@context": "x" }])(
    "throws a TypeError for %j",
    (value) => {
      expect(() => toJsonLdScript(value as never)).toThrow(TypeError);
      expect(() => toJsonLdScript(value as never)).toThrow(/^toJsonLdScript takes a mission/);
    },
  );

  it("throws a TypeError for a form that it does not know", () => {
    expect(() => toJsonLdScript(progressMs04, { as: "poem" } as never)).toThrow(
      new TypeError('JSON-LD options must be like { as: "thing" } or { as: "event" }, not "poem"'),
    );
  });
});

describe("toJsonLdText", () => {
  it("is what the element holds", () => {
    const hostile = { ...progressMs04, name: "</script>&\u2028" } as Mission;
    const options = { as: "event", base: "https://example.org/" } as const;
    expect(toJsonLdText(hostile)).toBe(contentOf(toJsonLdScript(hostile)));
    expect(toJsonLdText(hostile, options)).toBe(contentOf(toJsonLdScript(hostile, options)));
    for (const document of [toJsonLdGraph(missions), toFaqJsonLd(progressMs04Article)]) {
      expect(toJsonLdText(document)).toBe(contentOf(toJsonLdScript(document)));
    }
    expect(toJsonLdText(hostile)).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(toJsonLdText(hostile))).toEqual(toJsonLd(hostile));
  });

  it.each([undefined, null, 4, "progress-ms-04", {}, [], { "@context": "x" }])(
    "throws a TypeError for %j",
    (value) => {
      expect(() => toJsonLdText(value as never)).toThrow(
        new TypeError(
          'toJsonLdText takes a mission or the result of toJsonLd, like progressMs04 or getMission("progress-ms-04")',
        ),
      );
    },
  );
});
