import fc from "fast-check";
import * as resupply from "resupply";
import * as articles from "resupply/articles";
import * as lazy from "resupply/lazy";
import * as provenance from "resupply/provenance";
import { describe, expect, it } from "vitest";

/** What plain JavaScript can pass: names of prototypes, ids nearly right, numbers, objects of any shape. */
const anything = fc.oneof(
  fc.constantFrom(
    ...[
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "valueOf",
      "",
      " ",
      "progress-ms-4",
    ],
    ...[
      null,
      undefined,
      Number.NaN,
      -0,
      Number.POSITIVE_INFINITY,
      true,
      Symbol("id"),
      10n,
      () => "progress-ms-04",
    ],
    ...[new Date(Number.NaN), Promise.resolve({}), new URLSearchParams("series=atv")],
    ...[[], {}, { id: "__proto__" }, { id: 4 }, Object.create(null), new Date(0), /x/, new Map()],
  ),
  fc.string({ unit: "binary" }),
  fc.anything({ withBigInt: true, withNullPrototype: true, withObjectString: true }),
  fc.record({ id: fc.anything() }),
  fc.record({ as: fc.anything(), within: fc.anything(), station: fc.anything() }),
);

const { progressMs04 } = resupply;
const calls: Readonly<Record<string, (value: never, other: never) => unknown>> = {
  getMission: resupply.getMission,
  isMissionId: resupply.isMissionId,
  findMission: resupply.findMission,
  findMissions: resupply.findMissions,
  "filterMissions of a filter": resupply.filterMissions,
  "filterMissions by series": (series) => resupply.filterMissions({ series }),
  "filterMissions by kind": (kind) => resupply.filterMissions({ kind }),
  "filterMissions by person": (person) => resupply.filterMissions({ person }),
  "filterMissions by time": (from, to) => resupply.filterMissions({ launched: { from, to } }),
  "nextMission of a flight": (mission) => resupply.nextMission(mission),
  "nextMission within": (options) => resupply.nextMission("progress-ms-04", options),
  "previousMission of a flight": (mission) => resupply.previousMission(mission),
  "previousMission within": (within) => resupply.previousMission("progress-ms-04", { within }),
  "missionsAttachedAt a time": (time) => resupply.missionsAttachedAt(time, { station: "iss" }),
  "missionsAttachedAt a station": (options) => resupply.missionsAttachedAt("2020", options),
  "visitsAt a time": (time) => resupply.visitsAt(time, { station: "iss" }),
  "visitsAt a station": (options) => resupply.visitsAt("2020", options),
  "occupancyAt a time": (time) => resupply.occupancyAt(time, { station: "iss" }),
  "occupancyAt a station": (options) => resupply.occupancyAt("2020", options),
  "peopleAboardAt a time": (time) => resupply.peopleAboardAt(time, { station: "iss" }),
  "peopleAboardAt a station": (options) => resupply.peopleAboardAt("2020", options),
  portHistory: resupply.portHistory,
  isBefore: resupply.isBefore,
  createCatalog: resupply.createCatalog,
  "createCatalog of a list": (one, two) => resupply.createCatalog([one, two]),
  defineMission: resupply.defineMission,
  "defineMission with a part": (part, other) =>
    resupply.defineMission({ ...progressMs04, launch: part, stays: other }),
  toJsonLd: resupply.toJsonLd,
  "toJsonLd as": (as) => resupply.toJsonLd(progressMs04, { as }),
  "toJsonLd with options": (options) => resupply.toJsonLd(progressMs04, options),
  toJsonLdGraph: resupply.toJsonLdGraph,
  toJsonLdScript: resupply.toJsonLdScript,
  toJsonLdText: resupply.toJsonLdText,
  "toJsonLd base": (base) => resupply.toJsonLd(progressMs04, { base }),
  "toJsonLd base that gives": (address) => resupply.toJsonLd(progressMs04, { base: () => address }),
  getArticle: articles.getArticle,
  toMarkdown: articles.toMarkdown,
  toPlainText: articles.toPlainText,
  toFaqJsonLd: articles.toFaqJsonLd,
  "toFaqJsonLd with options": (options) =>
    articles.toFaqJsonLd(articles.progressMs04Article, options),
  provenance: provenance.provenance,
  "provenanceOf a flight": (mission) => provenance.provenanceOf(mission, "launch.time"),
  "provenanceOf a field": (field) => provenance.provenanceOf("progress-ms-04", field),
  loadMission: lazy.loadMission,
  loadSeries: lazy.loadSeries,
};

const catalog = resupply.createCatalog([resupply.progressMs03, progressMs04]);
const catalogCalls = Object.entries(catalog).flatMap(([name, look]) =>
  typeof look === "function" ? [[`catalog.${name}`, look] as const] : [],
);

describe("any value at all", () => {
  it.each([...Object.entries(calls), ...catalogCalls])(
    "gives %s an answer or a TypeError that says what was wanted",
    async (_name, call) => {
      await fc.assert(
        fc.asyncProperty(anything, anything, async (value, other) => {
          try {
            await (call as (value: unknown, other: unknown) => unknown)(value, other);
          } catch (error) {
            expect(error).toBeInstanceOf(TypeError);
            // The words of the engine say what broke, not what was wanted.
            expect((error as TypeError).message).not.toMatch(
              /Cannot (?:read|convert|destructure|access)|is not (?:a function|iterable|defined)|undefined \(|serialize|circular|called on/,
            );
          }
        }),
        { numRuns: 300 },
      );
    },
  );

  it("is asked of every function that the library exports", () => {
    const exported = [resupply, articles, provenance, lazy].flatMap((module) =>
      Object.entries(module).flatMap(([name, value]) => (typeof value === "function" ? name : [])),
    );
    expect(
      exported.filter((name) => !Object.keys(calls).some((call) => call.startsWith(name))),
    ).toEqual([]);
  });
});
